INSERT INTO import_log (at, election, level, vintage, source, sha256, outcome, algorithm, parameters, rows_in, rows_joined,
  rows_unmatched, votes_in, votes_joined, votes_unmatched)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
