SELECT DISTINCT vintage FROM zone WHERE level = ?
