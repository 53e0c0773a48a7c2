DELETE FROM rtree_zone_geom
