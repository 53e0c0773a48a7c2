UPDATE election SET name = ?, date = ?, body = ?, ballot = ?, law = ?, note = ? WHERE id = ?
