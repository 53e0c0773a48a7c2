UPDATE level SET name = ?, rank = ? WHERE code = ?
