"""Boundary to QGIS: layers to tables and back, field types, NULL, versions."""
