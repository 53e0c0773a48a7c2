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

COMMENT ON TABLE edit_log IS 'Corrections of what elections, levels and parties are called'
