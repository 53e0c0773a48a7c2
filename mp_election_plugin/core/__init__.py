"""Electoral science without QGIS: standard library, numpy and pandas only."""
