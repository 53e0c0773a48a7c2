SELECT code FROM zone WHERE level = ? AND vintage = ? AND geom IS NOT NULL
