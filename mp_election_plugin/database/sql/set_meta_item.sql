UPDATE meta SET value = ? WHERE item = ?
