SELECT z.level, z.code, z.parent_code FROM zone z
WHERE z.parent_level IS NOT NULL AND z.parent_code IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM zone p WHERE p.level = z.parent_level AND p.code = z.parent_code
)
