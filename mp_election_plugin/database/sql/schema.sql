CREATE TABLE meta (
  fid {key},
  item TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
)

CREATE TABLE level (
  fid {key},
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  rank {integer} NOT NULL,
  grain TEXT NOT NULL DEFAULT 'parts' CHECK (grain IN ('parts', 'whole'))
)

CREATE TABLE party (
  fid {key},
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_fr TEXT,
  name_ar TEXT,
  colour TEXT,
  kind TEXT
)

CREATE TABLE election (
  fid {key},
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  date TEXT,
  body TEXT,
  ballot TEXT,
  law TEXT
)

CREATE TABLE import_log (
  fid {key},
  at TEXT NOT NULL,
  election TEXT NOT NULL REFERENCES election (id),
  level TEXT NOT NULL REFERENCES level (code),
  vintage TEXT NOT NULL,
  source TEXT,
  sha256 TEXT,
  outcome TEXT NOT NULL,
  algorithm TEXT NOT NULL,
  parameters TEXT NOT NULL,
  rows_in {integer} NOT NULL,
  rows_joined {integer} NOT NULL,
  rows_unmatched {integer} NOT NULL,
  votes_in {integer} NOT NULL,
  votes_joined {integer} NOT NULL,
  votes_unmatched {integer} NOT NULL
)

CREATE TABLE zone (
  fid {key},
  geom {geometry},
  level TEXT NOT NULL REFERENCES level (code),
  vintage TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT,
  name_ar TEXT,
  parent_level TEXT REFERENCES level (code),
  parent_code TEXT,
  parent_name TEXT,
  population {integer},
  import_id {integer} REFERENCES import_log (fid),
  UNIQUE (level, vintage, code)
)

CREATE TABLE election_level (
  fid {key},
  election TEXT NOT NULL REFERENCES election (id),
  level TEXT NOT NULL REFERENCES level (code),
  vintage TEXT NOT NULL,
  import_id {integer} REFERENCES import_log (fid),
  map_view TEXT UNIQUE,
  UNIQUE (election, level)
)

CREATE TABLE election_party (
  fid {key},
  election TEXT NOT NULL,
  level TEXT NOT NULL,
  party TEXT NOT NULL REFERENCES party (code),
  position {integer} NOT NULL,
  votes {integer} NOT NULL,
  share {real},
  UNIQUE (election, level, party),
  FOREIGN KEY (election, level) REFERENCES election_level (election, level)
)

CREATE TABLE turnout (
  fid {key},
  election TEXT NOT NULL,
  level TEXT NOT NULL,
  zone_code TEXT NOT NULL,
  registered {integer},
  voters {integer},
  valid {integer},
  invalid {integer},
  seats {integer},
  lists {integer},
  counted {integer} NOT NULL DEFAULT 1 CHECK (counted IN (0, 1)),
  UNIQUE (election, level, zone_code),
  FOREIGN KEY (election, level) REFERENCES election_level (election, level)
)

CREATE TABLE standing (
  fid {key},
  election TEXT NOT NULL,
  level TEXT NOT NULL,
  party TEXT NOT NULL,
  zone_code TEXT NOT NULL,
  votes {integer} CHECK (votes >= 0),
  share {real},
  rank {integer},
  margin {real},
  gap {real},
  zone_class TEXT,
  counted {integer} NOT NULL DEFAULT 1,
  UNIQUE (election, level, party, zone_code),
  FOREIGN KEY (election, level, party) REFERENCES election_party (election, level, party)
)

CREATE TABLE seat (
  fid {key},
  election TEXT NOT NULL,
  level TEXT NOT NULL,
  zone_code TEXT NOT NULL,
  party TEXT NOT NULL REFERENCES party (code),
  seats {integer} NOT NULL CHECK (seats >= 0),
  UNIQUE (election, level, zone_code, party),
  FOREIGN KEY (election, level) REFERENCES election_level (election, level)
)

CREATE TABLE alias (
  fid {key},
  level TEXT NOT NULL REFERENCES level (code),
  vintage TEXT NOT NULL,
  name TEXT NOT NULL,
  parent TEXT NOT NULL DEFAULT '',
  zone_code TEXT NOT NULL,
  decided_on TEXT,
  note TEXT,
  UNIQUE (level, vintage, name, parent)
)

CREATE TABLE unmatched (
  fid {key},
  import_id {integer} NOT NULL REFERENCES import_log (fid),
  {row} {integer} NOT NULL,
  name TEXT,
  parent TEXT,
  code TEXT,
  votes {integer},
  reason TEXT,
  proposal TEXT,
  score {real},
  UNIQUE (import_id, {row})
)

CREATE INDEX zone_parent ON zone (parent_level, vintage, parent_code)

CREATE INDEX import_log_of ON import_log (election, level)

CREATE VIEW result AS
SELECT fid, election, level, zone_code, party, votes, share, rank, margin, gap, zone_class, counted
FROM standing WHERE votes IS NOT NULL
