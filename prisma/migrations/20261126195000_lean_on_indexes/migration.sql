-- Asked with every request: which units went up in those that somebody works at.
CREATE INDEX unit_successor ON unit (successor_id) WHERE successor_id IS NOT NULL;
-- Asked with every draft that is discarded and every import that is undone: is a signature given on it.
CREATE INDEX co_signature_given_on ON co_signature (given_on_id) WHERE given_on_id IS NOT NULL;
