INSERT INTO election (id, name, date, body, ballot, law) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO NOTHING
