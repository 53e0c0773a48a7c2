SELECT zone_code, max(votes) FROM standing WHERE election = ? AND level = ? GROUP BY zone_code
