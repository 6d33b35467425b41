-- As before (public_towns), but by each name that the town bore: what was redacted under the name of then came in under the one of now.
CREATE OR REPLACE FUNCTION access.public_towns(s public.suggestion, b public.publication) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog
AS $$
  SELECT CASE WHEN b.extent = 'FULL' AND EXISTS (SELECT FROM public.town w WHERE w.congress_id = b.congress_id)
      AND NOT EXISTS (SELECT FROM public.town w CROSS JOIN LATERAL (SELECT w.name AS borne UNION
          SELECT v.name FROM public.event e CROSS JOIN LATERAL (VALUES (e.data->>'town'), (e.data->>'formerly')) v(name)
           WHERE e.congress_id = w.congress_id AND e.subject_id = w.id AND e.suggestion_id IS NULL) n
        WHERE w.id = ANY(s.town_ids) AND strpos(b.content, n.borne) = 0
          AND (strpos(concat_ws(' ', s.title, s.situation, s.analysis), n.borne) > 0
            OR EXISTS (SELECT FROM public.ask a WHERE a.suggestion_id = s.id AND strpos(a.text, n.borne) > 0)))
    THEN (SELECT coalesce(jsonb_agg(w.name ORDER BY w."row", w."column", w.name, w.id), '[]') FROM public.town w WHERE w.id = ANY(s.town_ids)) END
$$;
