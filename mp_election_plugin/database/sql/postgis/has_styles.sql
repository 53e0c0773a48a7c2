SELECT to_regclass('public.layer_styles') IS NOT NULL
