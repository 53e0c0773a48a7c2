DELETE FROM standing WHERE election = ? AND level = ?
