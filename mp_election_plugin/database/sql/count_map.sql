SELECT count(*) FROM standing WHERE election = ? AND level = ? AND counted = 1
