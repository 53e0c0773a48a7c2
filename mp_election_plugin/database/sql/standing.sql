SELECT zone_code, votes, share, rank, margin, gap, zone_class, counted FROM standing
WHERE election = ? AND level = ? AND party = ?
