WITH electoral AS (
  SELECT relnamespace FROM pg_catalog.pg_class
  WHERE relkind IN ('r', 'p') AND relname IN ('meta', 'standing', 'election_level', 'import_log')
  GROUP BY relnamespace HAVING count(*) = 4
)
SELECT n.nspname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relname = ? AND (n.nspname = ? OR ? = '' AND pg_catalog.pg_table_is_visible(c.oid))
  AND (
    n.oid IN (SELECT relnamespace FROM electoral)
    AND (c.relkind = 'v' OR c.relname = ANY (?) OR c.relname ~ '^standing(_[0-9]+)+$')
    OR EXISTS (
      SELECT 1 FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
      WHERE i.inhrelid = c.oid AND p.relname = 'standing' AND p.relnamespace IN (SELECT relnamespace FROM electoral)
    )
  )
