-- The log is looked through by the name of whoever acted: name by name, each from its newest event on, never event by event.
CREATE INDEX event_of_name ON event (congress_id, actor_name, sequence DESC) WHERE actor_name IS NOT NULL;
