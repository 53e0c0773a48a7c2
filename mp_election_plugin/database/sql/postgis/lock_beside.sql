SELECT pg_advisory_xact_lock_shared(hashtextextended(current_schema() || ' ' || ?, 0))
