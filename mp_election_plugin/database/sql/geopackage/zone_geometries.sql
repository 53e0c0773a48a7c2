SELECT fid, geom FROM zone WHERE geom IS NOT NULL ORDER BY fid
