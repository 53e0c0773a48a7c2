INSERT INTO {leaf} (rowid, nodeno) VALUES (?, ?)
