SELECT zone_code, registered, voters, valid, invalid, seats, lists, counted FROM turnout WHERE election = ? AND level = ?
