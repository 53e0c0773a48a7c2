SELECT votes_in, votes_joined, parameters, algorithm FROM import_log WHERE fid = ?
