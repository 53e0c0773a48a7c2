DELETE FROM zone WHERE fid = ?
