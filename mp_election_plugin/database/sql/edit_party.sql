UPDATE party SET name = ?, name_fr = ?, name_ar = ?, colour = ? WHERE code = ?
