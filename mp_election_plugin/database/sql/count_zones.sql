SELECT count(*) FROM zone
