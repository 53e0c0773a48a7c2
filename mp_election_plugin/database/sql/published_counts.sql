SELECT election, level, count(registered), count(voters), count(seats) FROM turnout GROUP BY election, level
