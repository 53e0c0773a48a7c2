INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope)
SELECT ?1, NULL, 'gpkg_schema', 'http://www.geopackage.org/spec121/#extension_schema', 'read-write'
WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions WHERE table_name = ?1 AND extension_name = 'gpkg_schema')
