SELECT pg_catalog.pg_get_userbyid(nspowner), pg_has_role(nspowner, 'MEMBER'), has_schema_privilege(nspname, 'USAGE'),
  EXISTS (SELECT 1 FROM pg_catalog.pg_class WHERE relnamespace = pg_namespace.oid)
FROM pg_catalog.pg_namespace WHERE nspname = ?
