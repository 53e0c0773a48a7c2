UPDATE election_level SET map_view = ? WHERE election = ? AND level = ?
