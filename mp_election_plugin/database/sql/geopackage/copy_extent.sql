UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) =
  (SELECT z.min_x, z.min_y, z.max_x, z.max_y FROM gpkg_contents z WHERE z.table_name = ?)
WHERE table_name = ?
