SELECT election, level, zone_code, party, seats FROM seat
