SELECT set_config('maintenance_work_mem', greatest(CAST(setting AS bigint), 262144) || 'kB', true)
FROM pg_catalog.pg_settings WHERE name = 'maintenance_work_mem'
