UPDATE party SET colour = ? WHERE code = ?
