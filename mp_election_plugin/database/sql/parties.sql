SELECT code, name, name_fr, name_ar, colour, kind FROM party ORDER BY fid
