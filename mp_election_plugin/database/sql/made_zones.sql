SELECT z.fid FROM zone z
WHERE z.level = ? AND z.vintage = ? AND z.import_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM turnout t
  JOIN election_level e ON e.election = t.election AND e.level = t.level
  WHERE t.level = z.level AND e.vintage = z.vintage AND t.zone_code = z.code AND t.lists IS NOT NULL AND t.election <> ?
)
