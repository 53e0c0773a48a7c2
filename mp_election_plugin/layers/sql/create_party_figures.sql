CREATE TABLE mpelection_figures (
    party TEXT NOT NULL,
    mpelection_zone INTEGER NOT NULL,
    votes INTEGER,
    share REAL,
    rank INTEGER,
    places INTEGER,
    margin REAL,
    gap REAL,
    lq REAL,
    excess_votes REAL,
    zone_class TEXT,
    PRIMARY KEY (party, mpelection_zone)
) WITHOUT ROWID
