SELECT fid, code, name, name_ar, parent_level, parent_code, parent_name, population, import_id, geom
FROM zone WHERE level = ? AND vintage = ?
