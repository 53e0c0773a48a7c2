SELECT zone_code, votes FROM standing
WHERE election = ? AND level = ? AND party = ? AND votes IS NOT NULL
