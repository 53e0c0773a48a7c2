DELETE FROM result WHERE election = ? AND level = ?
