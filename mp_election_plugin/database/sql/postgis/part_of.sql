SELECT part, bound = 'DEFAULT' FROM (
  SELECT c.relname AS part, pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS bound
  FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
  JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
  JOIN pg_catalog.pg_namespace n ON n.oid = p.relnamespace
  WHERE n.nspname = current_schema() AND p.relname = 'standing'
) AS parts
-- A bound is written as FOR VALUES IN ('one', 'another'), a backslash as the session writes it.
WHERE bound = 'DEFAULT' OR position(
  ', ''' || replace(replace(?, '''', ''''''), chr(92), repeat(
    chr(92), CASE current_setting('standard_conforming_strings') WHEN 'off' THEN 2 ELSE 1 END
  )) || ''',' IN ', ' || substr(bound, 16, length(bound) - 16) || ','
) > 0
ORDER BY 2
