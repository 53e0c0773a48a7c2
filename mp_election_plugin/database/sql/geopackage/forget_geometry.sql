DELETE FROM gpkg_geometry_columns WHERE table_name = ?
