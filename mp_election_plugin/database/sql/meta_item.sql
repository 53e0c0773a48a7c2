SELECT value FROM meta WHERE item = ?
