INSERT INTO election (id, name, date, body, ballot, law, note) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO NOTHING
