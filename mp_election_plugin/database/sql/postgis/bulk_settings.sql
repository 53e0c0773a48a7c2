-- Rows come in the order of the key: helpers would only part what is sorted, and merge it again. Of the statistics a
-- first estimate is enough: the server makes better ones in the background.
SELECT set_config('maintenance_work_mem', greatest(CAST(setting AS bigint), 524288) || 'kB', true),
  set_config('max_parallel_maintenance_workers', '0', true), set_config('default_statistics_target', '50', true)
FROM pg_catalog.pg_settings WHERE name = 'maintenance_work_mem'
