INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, min_x, min_y, max_x, max_y, srs_id)
SELECT 'mpelection_map', data_type, 'mpelection_map', last_change, min_x, min_y, max_x, max_y, srs_id
FROM gpkg_contents WHERE table_name = 'mpelection_zones'
