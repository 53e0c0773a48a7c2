SELECT fid FROM election_level WHERE election = ? AND level = ?
