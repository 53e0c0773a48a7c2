SELECT votes, share, rank FROM standing WHERE election = ? AND level = ? AND party = ? AND zone_code = ?
