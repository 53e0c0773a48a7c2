INSERT INTO level (code, name, rank, grain) VALUES (?, ?, ?, ?)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, rank = excluded.rank, grain = excluded.grain
