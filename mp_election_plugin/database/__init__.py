"""The electoral database: elections, levels, zones, parties and results in one GeoPackage, or on a PostGIS server."""
