SELECT code FROM zone WHERE level = ? AND vintage = ? AND import_id IS NOT NULL
