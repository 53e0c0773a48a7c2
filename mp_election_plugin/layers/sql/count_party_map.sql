INSERT INTO gpkg_ogr_contents (table_name, feature_count)
SELECT 'mpelection_map', feature_count FROM gpkg_ogr_contents WHERE table_name = 'mpelection_zones'
