SELECT election, level, vintage, import_id, map_view FROM election_level
