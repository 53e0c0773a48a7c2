SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view') AND name IN (SELECT table_name FROM gpkg_contents)
