SELECT zone_code FROM standing
WHERE election = ? AND level = ? AND counted = 1 AND party = ?
