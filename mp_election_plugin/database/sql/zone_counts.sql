SELECT level, vintage, count(*), count(geom) FROM zone GROUP BY level, vintage
