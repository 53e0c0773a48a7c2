SELECT zone_code, votes FROM result WHERE election = ? AND level = ? AND party = ?
