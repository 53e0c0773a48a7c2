SELECT table_name FROM gpkg_contents WHERE table_name <> 'layer_styles'
