SELECT source, sha256 FROM import_log WHERE fid = ?
