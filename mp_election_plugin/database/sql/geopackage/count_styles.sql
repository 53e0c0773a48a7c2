SELECT count(*) FROM layer_styles WHERE f_table_name = ?
