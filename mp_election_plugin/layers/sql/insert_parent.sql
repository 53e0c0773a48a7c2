INSERT INTO {parent} (nodeno, parentnode) VALUES (?, ?)
