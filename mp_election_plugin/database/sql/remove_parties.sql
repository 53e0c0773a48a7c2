DELETE FROM election_party WHERE election = ? AND level = ?
