SELECT id, name, date, body, ballot, law, note FROM election
