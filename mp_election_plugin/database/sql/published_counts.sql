SELECT election, level, count(registered), count(voters) FROM turnout GROUP BY election, level
