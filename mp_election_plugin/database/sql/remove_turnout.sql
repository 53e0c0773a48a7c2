DELETE FROM turnout WHERE election = ? AND level = ?
