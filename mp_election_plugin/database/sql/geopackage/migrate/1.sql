ALTER TABLE election ADD COLUMN note {text}

CREATE TABLE edit_log (
  fid {key},
  at {text} NOT NULL,
  item {text} NOT NULL CHECK (item IN ('election', 'level', 'party')),
  code {text} NOT NULL,
  field {text} NOT NULL,
  old_value {text},
  new_value {text}
)

INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('edit_log', 'attributes', 'edit_log', 0)

INSERT INTO sqlite_sequence (name, seq)
SELECT map_view, (SELECT coalesce(max(fid), 0) FROM zone) FROM election_level
WHERE map_view IS NOT NULL AND map_view NOT IN (SELECT name FROM sqlite_sequence)
