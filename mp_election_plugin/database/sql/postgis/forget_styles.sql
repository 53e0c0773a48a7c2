DELETE FROM public.layer_styles
WHERE f_table_catalog = current_database() AND f_table_schema = current_schema() AND f_table_name = ?
