DELETE FROM rtree_zone_geom_rowid

DELETE FROM rtree_zone_geom_parent

DELETE FROM rtree_zone_geom_node WHERE nodeno <> 1
