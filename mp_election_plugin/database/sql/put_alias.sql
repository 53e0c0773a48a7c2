INSERT INTO alias (level, vintage, name, parent, zone_code, decided_on, note) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (level, vintage, name, parent) DO UPDATE SET zone_code = excluded.zone_code, decided_on = excluded.decided_on,
  note = excluded.note
