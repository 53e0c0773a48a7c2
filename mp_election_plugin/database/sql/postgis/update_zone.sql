UPDATE zone SET name = ?, name_ar = ?, parent_level = ?, parent_code = ?, parent_name = ?, population = ?,
  import_id = ?, geom = CAST(? AS geometry)
WHERE fid = ?
