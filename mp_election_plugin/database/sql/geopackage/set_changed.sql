UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?
