INSERT INTO election_level (election, level, vintage, import_id) VALUES (?, ?, ?, ?)
ON CONFLICT (election, level) DO UPDATE SET vintage = excluded.vintage, import_id = excluded.import_id
