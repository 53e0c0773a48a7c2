-- Rows come in the order of the key: helpers would only part what is sorted, and merge it again.
SELECT set_config('maintenance_work_mem', greatest(CAST(setting AS bigint), 262144) || 'kB', true),
  set_config('max_parallel_maintenance_workers', '0', true)
FROM pg_catalog.pg_settings WHERE name = 'maintenance_work_mem'
