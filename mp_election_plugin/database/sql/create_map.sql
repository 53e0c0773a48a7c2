CREATE VIEW {view} AS
SELECT s.fid, z.fid AS "OGC_FID", z.geom, z.code AS zone_code, z.name AS zone_name, z.name_ar AS zone_name_ar,
  z.parent_code, z.parent_name, s.party, s.votes, s.share, s.rank, s.margin, s.gap, s.zone_class
FROM election_level e
JOIN standing s ON s.election = e.election AND s.level = e.level
JOIN zone z ON z.level = e.level AND z.vintage = e.vintage AND z.code = s.zone_code
WHERE e.fid = {number} AND s.counted = 1
