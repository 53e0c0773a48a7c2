SELECT id, name, date, body, ballot, law FROM election
