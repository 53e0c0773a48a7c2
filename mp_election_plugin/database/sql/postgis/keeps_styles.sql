SELECT CASE WHEN t IS NULL THEN false ELSE has_table_privilege(t, 'SELECT') AND has_table_privilege(t, 'INSERT')
  AND has_table_privilege(t, 'DELETE')
  AND coalesce(has_sequence_privilege(pg_get_serial_sequence('public.layer_styles', 'id'), 'USAGE'), true) END
FROM (SELECT to_regclass('public.layer_styles') AS t) AS styles
