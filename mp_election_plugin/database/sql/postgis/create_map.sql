CREATE VIEW {view} AS
SELECT s.fid, z.geom, z.code AS zone_code, z.name AS zone_name, z.name_ar AS zone_name_ar, z.parent_code,
  z.parent_name, s.party, s.votes, s.share, s.rank, s.margin, s.gap, s.zone_class
FROM election_level e
JOIN zone z ON z.level = e.level AND z.vintage = e.vintage
JOIN standing s ON s.election = e.election AND s.level = e.level AND s.zone_code = z.code
WHERE e.election = ? AND e.level = ? AND s.counted = 1
