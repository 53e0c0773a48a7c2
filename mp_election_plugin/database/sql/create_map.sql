CREATE VIEW {view} AS
SELECT z.fid AS "OGC_FID", z.geom, z.code AS zone_code, z.name AS zone_name, z.name_ar AS zone_name_ar, z.parent_code,
  p.party, r.votes, r.share, r.rank, r.margin, r.gap,
  CASE WHEN r.fid IS NOT NULL THEN r.zone_class WHEN t.lists > 0 THEN 'no_list' ELSE 'no_data' END AS zone_class
FROM election_level e
JOIN election_party p ON p.election = e.election AND p.level = e.level
JOIN zone z ON z.level = e.level AND z.vintage = e.vintage
LEFT JOIN turnout t ON t.election = e.election AND t.level = e.level AND t.zone_code = z.code
LEFT JOIN result r ON r.election = e.election AND r.level = e.level AND r.party = p.party AND r.zone_code = z.code
WHERE e.fid = {number} AND coalesce(t.counted, 1) = 1
