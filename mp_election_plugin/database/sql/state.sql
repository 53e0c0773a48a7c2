SELECT (SELECT max(fid) FROM import_log), (SELECT count(*) FROM election_level), (SELECT max(fid) FROM zone)
