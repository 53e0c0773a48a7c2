SELECT count(*) FROM turnout WHERE election = ? AND level = ? AND lists IS NOT NULL AND counted = 1
