SELECT zone_code, sum(votes) FROM standing WHERE election = ? AND level = ? GROUP BY zone_code
