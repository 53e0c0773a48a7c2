SELECT {fid}, {geometry} FROM {table}
