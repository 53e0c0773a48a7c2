-- CROSS JOIN keeps this order: zones first, by the spatial index, then the one row of each for the list.
CREATE VIEW mpelection_map AS
SELECT fid AS "OGC_FID", geom, {zones}, {figures}, {words}
FROM mpelection_zones
CROSS JOIN mpelection_figures
LEFT JOIN mpelection_words ON mpelection_party = party AND mpelection_of = mpelection_zone
WHERE mpelection_zone = fid
