SELECT at, source FROM import_log WHERE fid = ?
