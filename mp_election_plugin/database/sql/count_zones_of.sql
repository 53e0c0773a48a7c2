SELECT count(*) FROM zone WHERE level = ? AND vintage = ?
