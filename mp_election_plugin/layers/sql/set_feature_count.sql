UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?
