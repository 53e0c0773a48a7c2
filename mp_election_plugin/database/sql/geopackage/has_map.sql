SELECT 1 FROM sqlite_master m
JOIN gpkg_contents c ON c.table_name = m.name
JOIN gpkg_geometry_columns g ON g.table_name = m.name
WHERE m.type = 'view' AND m.name = ?
