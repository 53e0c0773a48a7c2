SELECT to_regclass('public.layer_styles') IS NULL AND has_schema_privilege('public', 'CREATE')
