CREATE TABLE public.layer_styles (
  id SERIAL PRIMARY KEY,
  f_table_catalog varchar,
  f_table_schema varchar,
  f_table_name varchar,
  f_geometry_column varchar,
  styleName text,
  styleQML xml,
  styleSLD xml,
  useAsDefault boolean,
  description text,
  owner varchar(63),
  ui xml,
  update_time timestamp DEFAULT CURRENT_TIMESTAMP
)
