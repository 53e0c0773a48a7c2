INSERT INTO public.layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, stylename, styleqml,
  stylesld, useasdefault, description, owner)
VALUES (current_database(), current_schema(), ?, 'geom', ?, XMLPARSE(DOCUMENT ?), XMLPARSE(DOCUMENT ?), true, '',
  current_user)
