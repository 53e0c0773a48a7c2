SELECT level, vintage, code, parent_level, parent_code FROM zone
