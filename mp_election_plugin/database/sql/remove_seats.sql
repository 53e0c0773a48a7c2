DELETE FROM seat WHERE election = ? AND level = ?
