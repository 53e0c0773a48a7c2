SELECT CreateSpatialIndex('zone', 'geom')
