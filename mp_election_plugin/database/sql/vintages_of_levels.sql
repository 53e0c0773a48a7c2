SELECT DISTINCT level, vintage FROM zone
