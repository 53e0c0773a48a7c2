CREATE INDEX zone_geom ON zone USING gist (geom)

COMMENT ON TABLE meta IS 'Facts on the database: schema_version'

COMMENT ON TABLE level IS 'Levels of zones; rank 1 has the largest zones, grain says whether parts or wholes count'

COMMENT ON TABLE party IS 'Parties and lists'

COMMENT ON TABLE election IS 'Ballots of elections'

COMMENT ON TABLE import_log IS 'Loads, with source, SHA-256 and the ledger of rows and votes'

COMMENT ON TABLE zone IS 'Zones of a level in one vintage of their boundaries; without geometry where they are on no map'

COMMENT ON TABLE election_level IS 'Elections that have results on a level, with the vintage of its zones and the map'

COMMENT ON TABLE election_party IS 'Lists of an election on a level, with the votes of the zones that count'

COMMENT ON TABLE turnout IS 'Electors and ballots of each zone; NULL is not published'

COMMENT ON TABLE standing IS 'Votes and measures of each zone and list, in one partition an election; NULL votes: no list or not published'

COMMENT ON TABLE seat IS 'Seats won, of each zone and list'

COMMENT ON TABLE alias IS 'Matching decisions, replayed at each load'

COMMENT ON TABLE unmatched IS 'Rows of loads that found no zone'

COMMENT ON TABLE edit_log IS 'Corrections of what elections, levels and parties are called'

COMMENT ON VIEW result IS 'Votes and measures of each zone and list that has votes; an absent row is no list or not published'
