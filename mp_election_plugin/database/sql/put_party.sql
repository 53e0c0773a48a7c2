INSERT INTO party (code, name, name_fr, name_ar, colour, kind) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (code) DO NOTHING
