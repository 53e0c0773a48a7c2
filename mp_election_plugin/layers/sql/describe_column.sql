INSERT OR REPLACE INTO gpkg_data_columns (table_name, column_name, name, title, description)
VALUES (?, ?, ?, ?, ?)
