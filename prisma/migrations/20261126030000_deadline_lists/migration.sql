-- What stands still, for its word in the list: few among the open.
CREATE INDEX deadline_open_paused ON deadline (congress_id, due_on, id) WHERE done_on IS NULL AND void_on IS NULL AND paused_since IS NOT NULL;
-- Replies that are out, by the day and by the time that they took.
CREATE INDEX deadline_answered_by_day ON deadline (congress_id, done_on, id) WHERE done_on IS NOT NULL AND purpose IN ('reply', 're-handling');
CREATE INDEX deadline_answered_by_time ON deadline (congress_id, (done_on - started_on), id) WHERE done_on IS NOT NULL AND purpose IN ('reply', 're-handling');
-- The log of the ladder, the newest first: what was sent and not what was passed over.
CREATE INDEX reminder_sent ON reminder (congress_id, at, deadline_id) WHERE outcome = 'SENT';
-- How the ladders were changed, a handful among all that happens.
CREATE INDEX event_of_ladders ON event (congress_id, sequence) WHERE type = 'ladder.changed';

-- Whether the ladders run, for whoever watches over the program: how long ago and in which zone, and of which congress not.
CREATE FUNCTION access.ladder_runs() RETURNS TABLE (time_zone text, ran_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT c.time_zone, r.ran_at FROM public.congress c LEFT JOIN public.ladder_run r ON r.congress_id = c.id
$$;
GRANT CREATE ON SCHEMA access TO huiyin_access;
ALTER FUNCTION access.ladder_runs() OWNER TO huiyin_access;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
REVOKE ALL ON FUNCTION access.ladder_runs() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.ladder_runs() TO huiyin_app;
CREATE POLICY access ON ladder_run TO huiyin_access USING (true);
GRANT SELECT ON ladder_run TO huiyin_access;
