SELECT i.fid, i.outcome FROM election_level e JOIN import_log i ON i.fid = e.import_id
WHERE e.election = ? AND e.level = ?
