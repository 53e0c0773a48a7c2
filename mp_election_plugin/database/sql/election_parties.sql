SELECT party, votes FROM election_party WHERE election = ? AND level = ? ORDER BY position
