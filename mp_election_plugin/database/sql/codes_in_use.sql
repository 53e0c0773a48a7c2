SELECT t.zone_code FROM turnout t
JOIN election_level e ON e.election = t.election AND e.level = t.level
WHERE e.level = ? AND e.vintage = ? AND t.lists IS NOT NULL
