-- For anybody: the notices of all congresses that are out and what was decided, the newest first; of a list its name and days only.
CREATE FUNCTION access.public_awards(moment timestamptz, past_from date, past_id uuid, most int) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(to_jsonb(found) ORDER BY found."noticeFrom" DESC, found.id DESC), '[]')
  FROM (SELECT w.id, c.name AS congress, w.kind, w.name, w.notice_from AS "noticeFrom", w.notice_until AS "noticeUntil", w.decided_on AS "decidedOn",
      (moment AT TIME ZONE c.time_zone)::date AS today
    FROM public.award_call w JOIN public.congress c ON c.id = w.congress_id
    WHERE w.state IN ('NOTIFIED', 'DECIDED') AND w.notice_from <= (moment AT TIME ZONE c.time_zone)::date
      AND (past_from IS NULL OR (w.notice_from, w.id) < (past_from, past_id))
    ORDER BY w.notice_from DESC, w.id DESC LIMIT least(most, 100)) found
$$;

GRANT CREATE ON SCHEMA access TO huiyin_access;
ALTER FUNCTION access.public_awards(timestamptz, date, uuid, int) OWNER TO huiyin_access;
REVOKE ALL ON FUNCTION access.public_awards(timestamptz, date, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.public_awards(timestamptz, date, uuid, int) TO huiyin_app;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
