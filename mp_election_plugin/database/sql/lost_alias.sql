SELECT a.level, a.vintage, a.zone_code FROM alias a
LEFT JOIN zone z ON z.level = a.level AND z.vintage = a.vintage AND z.code = a.zone_code
WHERE z.fid IS NULL
