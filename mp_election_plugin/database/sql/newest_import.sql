SELECT max(fid) FROM import_log WHERE election = ? AND level = ?
