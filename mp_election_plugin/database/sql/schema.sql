CREATE TABLE meta (
  fid {key},
  item {text} NOT NULL UNIQUE,
  value {text} NOT NULL
)

CREATE TABLE level (
  fid {key},
  code {text} NOT NULL UNIQUE,
  name {text} NOT NULL,
  rank {integer} NOT NULL,
  grain {text} NOT NULL DEFAULT 'parts' CHECK (grain IN ('parts', 'whole'))
)

CREATE TABLE party (
  fid {key},
  code {text} NOT NULL UNIQUE,
  name {text} NOT NULL,
  name_fr {text},
  name_ar {text},
  colour {text},
  kind {text}
)

CREATE TABLE election (
  fid {key},
  id {text} NOT NULL UNIQUE,
  name {text} NOT NULL,
  date {text},
  body {text},
  ballot {text},
  law {text},
  note {text}
)

CREATE TABLE import_log (
  fid {key},
  at {text} NOT NULL,
  election {text} NOT NULL REFERENCES election (id),
  level {text} NOT NULL REFERENCES level (code),
  vintage {text} NOT NULL,
  source {text},
  sha256 {text},
  outcome {text} NOT NULL,
  algorithm {text} NOT NULL,
  parameters {text} NOT NULL,
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
  level {text} NOT NULL REFERENCES level (code),
  vintage {text} NOT NULL,
  code {text} NOT NULL,
  name {text},
  name_ar {text},
  parent_level {text} REFERENCES level (code),
  parent_code {text},
  parent_name {text},
  population {integer},
  import_id {integer} REFERENCES import_log (fid),
  UNIQUE (level, vintage, code)
)

CREATE TABLE election_level (
  fid {key},
  election {text} NOT NULL REFERENCES election (id),
  level {text} NOT NULL REFERENCES level (code),
  vintage {text} NOT NULL,
  import_id {integer} REFERENCES import_log (fid),
  map_view {text} UNIQUE,
  UNIQUE (election, level)
)

CREATE TABLE election_party (
  fid {key},
  election {text} NOT NULL,
  level {text} NOT NULL,
  party {text} NOT NULL REFERENCES party (code),
  position {integer} NOT NULL,
  votes {integer} NOT NULL,
  share {real},
  UNIQUE (election, level, party),
  FOREIGN KEY (election, level) REFERENCES election_level (election, level)
)

CREATE TABLE turnout (
  fid {key},
  election {text} NOT NULL,
  level {text} NOT NULL,
  zone_code {text} NOT NULL,
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
  fid {standing_key},
  election {text} NOT NULL,
  level {text} NOT NULL,
  party {text} NOT NULL,
  zone_code {text} NOT NULL,
  votes {integer} CHECK (votes >= 0),
  share {real},
  rank {integer},
  margin {real},
  gap {real},
  zone_class {text},
  counted {integer} NOT NULL DEFAULT 1,
  {standing_rules}
){standing_parts}

CREATE TABLE seat (
  fid {key},
  election {text} NOT NULL,
  level {text} NOT NULL,
  zone_code {text} NOT NULL,
  party {text} NOT NULL REFERENCES party (code),
  seats {integer} NOT NULL CHECK (seats >= 0),
  UNIQUE (election, level, zone_code, party),
  FOREIGN KEY (election, level) REFERENCES election_level (election, level)
)

CREATE TABLE alias (
  fid {key},
  level {text} NOT NULL REFERENCES level (code),
  vintage {text} NOT NULL,
  name {text} NOT NULL,
  parent {text} NOT NULL DEFAULT '',
  zone_code {text} NOT NULL,
  decided_on {text},
  note {text},
  UNIQUE (level, vintage, name, parent)
)

CREATE TABLE unmatched (
  fid {key},
  import_id {integer} NOT NULL REFERENCES import_log (fid),
  {row} {integer} NOT NULL,
  name {text},
  parent {text},
  code {text},
  votes {integer},
  reason {text},
  proposal {text},
  score {real},
  UNIQUE (import_id, {row})
)

CREATE TABLE edit_log (
  fid {key},
  at {text} NOT NULL,
  item {text} NOT NULL CHECK (item IN ('election', 'level', 'party')),
  code {text} NOT NULL,
  field {text} NOT NULL,
  old_value {text},
  new_value {text}
)

CREATE INDEX zone_parent ON zone (parent_level, vintage, parent_code)

CREATE INDEX import_log_of ON import_log (election, level)

CREATE VIEW result AS
SELECT fid, election, level, zone_code, party, votes, share, rank, margin, gap, zone_class, counted
FROM standing WHERE votes IS NOT NULL
