SELECT (SELECT count(*) FROM zone WHERE geom IS NOT NULL) - (SELECT count(*) FROM rtree_zone_geom_rowid)
