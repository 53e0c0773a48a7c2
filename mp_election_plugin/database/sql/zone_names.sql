SELECT code, vintage, name FROM zone WHERE level = ?
