SELECT code, vintage, name_ar FROM zone WHERE level = ? AND name_ar IS NOT NULL
