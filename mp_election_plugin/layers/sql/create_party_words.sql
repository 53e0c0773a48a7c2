CREATE TABLE mpelection_words (
    mpelection_party TEXT NOT NULL,
    mpelection_of INTEGER NOT NULL,
    contribution REAL,
    zone_label TEXT,
    zone_reason TEXT,
    deviation REAL,
    deviation_parent REAL,
    share_registered REAL,
    share_eb REAL,
    share_reason TEXT,
    margin_reason TEXT,
    gap_reason TEXT,
    lq_reason TEXT,
    deviation_parent_reason TEXT,
    share_registered_reason TEXT,
    PRIMARY KEY (mpelection_party, mpelection_of)
) WITHOUT ROWID
