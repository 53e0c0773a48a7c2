SELECT pg_catalog.pg_get_userbyid(nspowner), pg_has_role(nspowner, 'MEMBER'),
  EXISTS (SELECT 1 FROM pg_catalog.pg_class WHERE relnamespace = pg_namespace.oid),
  EXISTS (SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = nspname AND tablename = 'meta')
FROM pg_catalog.pg_namespace WHERE nspname = ?
