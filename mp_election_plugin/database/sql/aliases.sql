SELECT name, parent, zone_code, decided_on, note FROM alias WHERE level = ? AND vintage = ? ORDER BY fid
