SELECT party, sum(CASE WHEN counted = 1 THEN votes END), sum(votes) FROM standing
WHERE election = ? AND level = ? GROUP BY party
