SELECT 1 FROM pg_catalog.pg_views WHERE schemaname = current_schema() AND viewname = ?
