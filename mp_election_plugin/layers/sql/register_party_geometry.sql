INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
SELECT 'mpelection_map', column_name, geometry_type_name, srs_id, z, m
FROM gpkg_geometry_columns WHERE table_name = 'mpelection_zones'
