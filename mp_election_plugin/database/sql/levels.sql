SELECT code, name, rank, grain FROM level ORDER BY rank, fid
