SELECT t.election, t.level, t.zone_code FROM turnout t
JOIN election_level e ON e.election = t.election AND e.level = t.level
LEFT JOIN zone z ON z.level = e.level AND z.vintage = e.vintage AND z.code = t.zone_code
WHERE z.fid IS NULL
