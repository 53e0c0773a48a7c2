DELETE FROM gpkg_ogr_contents WHERE table_name = ?
