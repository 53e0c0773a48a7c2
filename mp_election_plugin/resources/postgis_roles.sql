-- Makes the roles of an electoral database on PostgreSQL, before or after “Create electoral database” has made it.
--
--   psql -d DATABASE -f postgis_roles.sql                      schema mpelection
--   psql -d DATABASE -v schema=NAME -f postgis_roles.sql       another schema
--
-- Run it as a superuser; it may be run again. Then give people a role:
--
--   GRANT mpelection_editor TO anna;      loads and corrects
--   GRANT mpelection_reader TO omar;      maps, layers, exports, and nothing else
--
-- The roles are named after the schema: NAME_editor and NAME_reader.

\set ON_ERROR_STOP on
\if :{?schema}
\else
  \set schema mpelection
\endif
\set reader :schema '_reader'
\set editor :schema '_editor'

BEGIN;

CREATE EXTENSION IF NOT EXISTS postgis;

SELECT format('CREATE ROLE %I NOLOGIN', name)
FROM unnest(ARRAY[:'reader', :'editor']) AS name
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name) \gexec

GRANT :"reader" TO :"editor";

-- All that is in the schema belongs to the editors together: what one of them makes, another one can correct.
CREATE SCHEMA IF NOT EXISTS :"schema";
ALTER SCHEMA :"schema" OWNER TO :"editor";
SELECT format('ALTER TABLE %s OWNER TO %I', c.oid::regclass, :'editor')
FROM pg_catalog.pg_class c
WHERE c.relnamespace = :'schema'::regnamespace AND c.relkind IN ('r', 'p', 'v') \gexec
-- Sequences of identity columns follow their tables.
SELECT format('ALTER SEQUENCE %s OWNER TO %I', c.oid::regclass, :'editor')
FROM pg_catalog.pg_class c
WHERE c.relnamespace = :'schema'::regnamespace AND c.relkind = 'S'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.deptype = 'i') \gexec

GRANT USAGE ON SCHEMA :"schema" TO :"reader";
GRANT SELECT ON ALL TABLES IN SCHEMA :"schema" TO :"reader";
ALTER DEFAULT PRIVILEGES FOR ROLE :"editor" IN SCHEMA :"schema" GRANT SELECT ON TABLES TO :"reader";

-- The styles of maps, where QGIS looks for them; the same table that QGIS makes itself.
CREATE TABLE IF NOT EXISTS public.layer_styles (
  id SERIAL PRIMARY KEY,
  f_table_catalog varchar,
  f_table_schema varchar,
  f_table_name varchar,
  f_geometry_column varchar,
  styleName text,
  styleQML xml,
  styleSLD xml,
  useAsDefault boolean,
  description text,
  owner varchar(63),
  ui xml,
  update_time timestamp DEFAULT CURRENT_TIMESTAMP
);
GRANT SELECT ON public.layer_styles TO :"reader";
GRANT INSERT, UPDATE, DELETE ON public.layer_styles TO :"editor";
GRANT USAGE ON SEQUENCE public.layer_styles_id_seq TO :"editor";

COMMIT;
