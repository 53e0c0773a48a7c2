SELECT i.fid, i.outcome, i.algorithm FROM election_level e JOIN import_log i ON i.fid = e.import_id
WHERE e.election = ? AND e.level = ?
