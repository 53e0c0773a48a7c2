-- CROSS JOIN keeps this order: zones first, by the spatial index, then the one row of each; else every row of the list.
CREATE VIEW {view} AS
SELECT s.fid, z.fid AS "OGC_FID", z.geom, z.code AS zone_code, z.name AS zone_name, z.name_ar AS zone_name_ar,
  z.parent_code, z.parent_name, p.party, s.votes, s.share, s.rank, s.margin, s.gap, s.zone_class
FROM election_level e
CROSS JOIN zone z
CROSS JOIN election_party p
CROSS JOIN standing s
WHERE e.fid = {number}
  AND z.level = e.level AND z.vintage = e.vintage
  AND p.election = e.election AND p.level = e.level
  AND s.election = e.election AND s.level = e.level AND s.party = p.party AND s.zone_code = z.code AND s.counted = 1
