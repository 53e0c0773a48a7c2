-- GDAL asks here for the largest fid before it looks for it in all rows.
INSERT INTO sqlite_sequence (name, seq) SELECT ?, coalesce(max(fid), 0) FROM zone
