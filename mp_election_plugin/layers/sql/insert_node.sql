INSERT OR REPLACE INTO {node} (nodeno, data) VALUES (?, ?)
