ALTER TABLE {part} ADD PRIMARY KEY (election, level, party, zone_code)
