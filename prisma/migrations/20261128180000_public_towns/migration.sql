-- Which towns a published suggestion concerns; none of them is the whole district. Null, which says nothing, where only a part of the text
-- is out, where no towns are kept, and where the name of one of them was taken out of the text: what was redacted comes in at no other door.
CREATE FUNCTION access.public_towns(s public.suggestion, b public.publication) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog
AS $$
  SELECT CASE WHEN b.extent = 'FULL' AND EXISTS (SELECT FROM public.town w WHERE w.congress_id = b.congress_id)
      AND NOT EXISTS (SELECT FROM public.town w WHERE w.id = ANY(s.town_ids) AND strpos(b.content, w.name) = 0
        AND (strpos(concat_ws(' ', s.title, s.situation, s.analysis), w.name) > 0
          OR EXISTS (SELECT FROM public.ask a WHERE a.suggestion_id = s.id AND strpos(a.text, w.name) > 0)))
    THEN (SELECT coalesce(jsonb_agg(w.name ORDER BY w."row", w."column", w.name, w.id), '[]') FROM public.town w WHERE w.id = ANY(s.town_ids)) END
$$;

GRANT CREATE ON SCHEMA access TO huiyin_access;
ALTER FUNCTION access.public_towns(suggestion, publication) OWNER TO huiyin_access;
REVOKE ALL ON FUNCTION access.public_towns(suggestion, publication) FROM PUBLIC;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
DO $$
DECLARE
  one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['town', 'ask'] LOOP
    IF NOT EXISTS (SELECT FROM pg_policies WHERE schemaname = 'public' AND tablename = one AND policyname = 'access') THEN
      EXECUTE format('CREATE POLICY access ON %I TO huiyin_access USING (true)', one);
    END IF;
    EXECUTE format('GRANT SELECT ON %I TO huiyin_access', one);
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION access.public_suggestion(of_suggestion uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('suggestionId', b.suggestion_id, 'suggestion', b.content::jsonb, 'publishedOn', b.publish_on, 'hash', encode(b.content_hash, 'hex'),
    'congress', c.name, 'year', n.year, 'term', t.number, 'session', n.number, 'interSession', s.period = 'INTER_SESSION',
    'topic', (SELECT k.name FROM public.category k WHERE k.id = s.category_id), 'towns', access.public_towns(s, b), 'stage', access.public_stage(s),
    'licence', access.licence_of(b.congress_id, moment),
    'feedback', (SELECT coalesce(jsonb_agg(jsonb_build_object('round', g.round, 'attitude', g.attitude, 'process', g.process, 'result', g.result) ORDER BY g.round), '[]')
      FROM public.rating g JOIN public.handling_round h ON h.suggestion_id = g.suggestion_id AND h.number = g.round AND h.closed_on IS NOT NULL
      WHERE b.extent = 'FULL' AND g.suggestion_id = b.suggestion_id AND g.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)
        AND EXISTS (SELECT FROM access.shown_publications(moment) r WHERE r.suggestion_id = b.suggestion_id AND r.reply_id IS NOT NULL
          AND (r.content::jsonb->>'round')::int = g.round)),
    'commitments', access.public_commitments(moment, b.suggestion_id),
    'replies', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.reply_id, 'publishedOn', r.publish_on, 'reply', r.content::jsonb,
        'hash', encode(r.content_hash, 'hex')) ORDER BY (r.content::jsonb->>'round')::int, r.reply_id), '[]')
      FROM access.shown_publications(moment) r WHERE r.suggestion_id = b.suggestion_id AND r.reply_id IS NOT NULL))
  FROM access.shown_publications(moment) b JOIN public.suggestion s ON s.id = b.suggestion_id
    JOIN public.session n ON n.id = s.session_id JOIN public.term t ON t.id = n.term_id JOIN public.congress c ON c.id = b.congress_id
  WHERE b.reply_id IS NULL AND b.suggestion_id = of_suggestion
$$;
