SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?
