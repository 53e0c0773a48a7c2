SELECT party, CAST(sum(CASE WHEN counted = 1 THEN votes END) AS bigint), CAST(sum(votes) AS bigint) FROM standing
WHERE election = ? AND level = ? GROUP BY party
