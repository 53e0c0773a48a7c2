SELECT fid FROM election WHERE id = ?
