UPDATE gpkg_contents SET description = ? WHERE table_name = ?
