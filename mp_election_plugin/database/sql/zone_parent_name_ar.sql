SELECT above.name_ar FROM zone JOIN zone AS above ON above.level = zone.parent_level AND above.code = zone.parent_code
WHERE zone.level = ? AND zone.vintage = ? AND zone.code = ? AND above.name_ar IS NOT NULL
ORDER BY above.vintage <> zone.vintage, above.vintage DESC
