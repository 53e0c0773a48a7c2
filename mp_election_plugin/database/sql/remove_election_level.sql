DELETE FROM election_level WHERE election = ? AND level = ?
