ALTER TABLE {part} ADD CONSTRAINT part CHECK (election IS NOT NULL AND election = ?)
