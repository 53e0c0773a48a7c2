SELECT DISTINCT s.election, s.level, s.party FROM standing s
LEFT JOIN election_party p ON p.election = s.election AND p.level = s.level AND p.party = s.party
WHERE p.fid IS NULL
