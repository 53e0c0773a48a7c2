DELETE FROM gpkg_contents WHERE table_name = ?
