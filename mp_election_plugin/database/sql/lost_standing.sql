SELECT DISTINCT s.election, s.level, s.zone_code FROM standing s
JOIN election_level e ON e.election = s.election AND e.level = s.level
LEFT JOIN zone z ON z.level = e.level AND z.vintage = e.vintage AND z.code = s.zone_code
WHERE z.fid IS NULL
