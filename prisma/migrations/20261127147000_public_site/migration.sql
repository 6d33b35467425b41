-- What anybody finds, also by words, topic, unit and year; what delegates said of it; and the promises, with their state.
CREATE FUNCTION access.public_stage(s public.suggestion) RETURNS text
LANGUAGE sql STABLE
AS $$
  SELECT CASE WHEN s.concluded_on IS NOT NULL OR s.archived_on IS NOT NULL THEN 'CONCLUDED' WHEN s.tracked_on IS NOT NULL THEN 'TRACKED'
    WHEN s.status IN ('REPLIED', 'RATED') THEN 'REPLIED' WHEN s.status = 'WITHDRAWN' THEN 'WITHDRAWN' ELSE 'IN_HAND' END
$$;

-- The words of one version as they are read, without the names of its fields.
CREATE FUNCTION access.public_words(content text) RETURNS text
LANGUAGE sql IMMUTABLE
AS $$
  SELECT lower(concat_ws(E'\n', c->>'number', c->>'title', c->>'lead', c->>'summary', c->>'situation', c->>'analysis', c->>'asks', c->>'unit', c->>'documentNumber', c->>'text'))
    FROM (SELECT content::jsonb AS c) AS read
$$;

-- The suggestions that fit, the newest first: `wanted` may name session, class, words, topic, unit, year and stage.
CREATE FUNCTION access.public_found(moment timestamptz, wanted jsonb, before_at timestamptz, before_id uuid, most int) RETURNS SETOF public.publication
LANGUAGE sql STABLE
AS $$
  SELECT b.* FROM access.shown_publications(moment) b JOIN public.suggestion s ON s.id = b.suggestion_id JOIN public.session n ON n.id = s.session_id
    LEFT JOIN public.category k ON k.id = s.category_id
   WHERE b.reply_id IS NULL AND (before_at IS NULL OR (b.publish_at, b.id) < (before_at, before_id))
     AND (wanted->>'session' IS NULL OR s.session_id = (wanted->>'session')::uuid)
     AND (wanted->>'year' IS NULL OR n.year = (wanted->>'year')::int)
     AND (wanted->>'topic' IS NULL OR k.name = wanted->>'topic')
     AND (wanted->>'stage' IS NULL OR access.public_stage(s) = wanted->>'stage')
     AND (wanted->>'class' IS NULL OR EXISTS (SELECT FROM access.shown_publications(moment) r WHERE r.suggestion_id = b.suggestion_id
       AND r.reply_id IS NOT NULL AND r.content::jsonb->>'classMeaning' = wanted->>'class'))
     AND (wanted->>'unit' IS NULL OR EXISTS (SELECT FROM access.shown_publications(moment) r JOIN public.reply p ON p.id = r.reply_id
       JOIN public.assignment a ON a.id = p.assignment_id WHERE r.suggestion_id = b.suggestion_id AND a.unit_id = (wanted->>'unit')::uuid))
     AND (wanted->>'words' IS NULL OR strpos(access.public_words(b.content), lower(wanted->>'words')) > 0
       OR EXISTS (SELECT FROM access.shown_publications(moment) r WHERE r.suggestion_id = b.suggestion_id AND r.reply_id IS NOT NULL
         AND strpos(access.public_words(r.content), lower(wanted->>'words')) > 0))
   ORDER BY b.publish_at DESC, b.id DESC LIMIT least(most, 101)
$$;

DROP FUNCTION access.public_suggestions(timestamptz, uuid, text, timestamptz, uuid, int);
CREATE FUNCTION access.public_suggestions(moment timestamptz, wanted jsonb, before_at timestamptz, before_id uuid, most int) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'suggestionId', f.suggestion_id, 'publishedAt', f.publish_at, 'publishedOn', f.publish_on,
      'number', f.content::jsonb->'number', 'title', f.content::jsonb->'title', 'lead', f.content::jsonb->'lead', 'coSigners', f.content::jsonb->'coSigners',
      'congress', c.name, 'term', t.number, 'session', n.number, 'interSession', s.period = 'INTER_SESSION',
      'replies', (SELECT coalesce(jsonb_agg(jsonb_build_object('unit', r.content::jsonb->'unit', 'classLetter', r.content::jsonb->'classLetter',
          'classMeaning', r.content::jsonb->'classMeaning') ORDER BY r.content::jsonb->'round', r.reply_id), '[]')
        FROM access.shown_publications(moment) r WHERE r.suggestion_id = f.suggestion_id AND r.reply_id IS NOT NULL)) ORDER BY f.publish_at DESC, f.id DESC), '[]')
  FROM access.public_found(moment, wanted, before_at, before_id, most) f
  JOIN public.suggestion s ON s.id = f.suggestion_id JOIN public.session n ON n.id = s.session_id JOIN public.term t ON t.id = n.term_id
  JOIN public.congress c ON c.id = f.congress_id
$$;

-- What may be chosen: only what leads to something that is shown.
CREATE FUNCTION access.public_choices(moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  WITH shown AS MATERIALIZED (SELECT n.year, k.name AS topic FROM access.shown_publications(moment) b JOIN public.suggestion s ON s.id = b.suggestion_id
    JOIN public.session n ON n.id = s.session_id LEFT JOIN public.category k ON k.id = s.category_id WHERE b.reply_id IS NULL)
  SELECT jsonb_build_object('years', (SELECT coalesce(jsonb_agg(DISTINCT year ORDER BY year DESC), '[]') FROM shown),
    'topics', (SELECT coalesce(jsonb_agg(DISTINCT topic ORDER BY topic) FILTER (WHERE topic IS NOT NULL), '[]') FROM shown))
$$;

-- One line for each reply that is shown of a suggestion that is shown: what the pages of the units are made of.
CREATE FUNCTION access.public_answers(moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', u.id, 'unit', u.name, 'suggestionId', r.suggestion_id, 'year', n.year,
      'round', r.content::jsonb->'round', 'meaning', r.content::jsonb->'classMeaning') ORDER BY u.name, u.id, r.reply_id), '[]')
  FROM access.shown_publications(moment) r JOIN public.reply p ON p.id = r.reply_id JOIN public.assignment a ON a.id = p.assignment_id
    JOIN public.unit u ON u.id = a.unit_id JOIN public.suggestion s ON s.id = r.suggestion_id JOIN public.session n ON n.id = s.session_id
  WHERE EXISTS (SELECT FROM access.shown_publications(moment) b WHERE b.suggestion_id = r.suggestion_id AND b.reply_id IS NULL)
$$;

-- Promises of replies that are shown. Their words only where the public reads them in the reply: nobody has looked over a promise by itself.
CREATE FUNCTION access.public_commitments(moment timestamptz, of_suggestion uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'suggestionId', r.suggestion_id, 'number', b.content::jsonb->'number', 'title', b.content::jsonb->'title',
      'unitId', u.id, 'unit', u.name, 'year', n.year, 'dueOn', k.due_on, 'closedOn', k.closed_on, 'outcome', k.outcome,
      'text', CASE WHEN r.extent = 'FULL' AND k.text <> '' AND strpos(r.content::jsonb->>'text', k.text) > 0 THEN k.text END,
      'doneOn', (SELECT max(q.claimed_on) FROM public.commitment_claim q WHERE q.commitment_id = k.id AND q.kind = 'DONE' AND q.is_true AND q.verified_as = 'DELEGATE'),
      'today', (moment AT TIME ZONE c.time_zone)::date) ORDER BY k.due_on DESC, k.id), '[]')
  FROM access.shown_publications(moment) r JOIN access.shown_publications(moment) b ON b.suggestion_id = r.suggestion_id AND b.reply_id IS NULL
    JOIN public.commitment k ON k.reply_id = r.reply_id JOIN public.unit u ON u.id = k.unit_id JOIN public.suggestion s ON s.id = r.suggestion_id
    JOIN public.session n ON n.id = s.session_id JOIN public.congress c ON c.id = r.congress_id
  WHERE r.reply_id IS NOT NULL AND (of_suggestion IS NULL OR r.suggestion_id = of_suggestion)
$$;

-- The marks of the delegate on whom it rests, of rounds that are over and whose reply is shown; words of ratings were not looked over and stay inside.
CREATE OR REPLACE FUNCTION access.public_suggestion(of_suggestion uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('suggestionId', b.suggestion_id, 'suggestion', b.content::jsonb, 'publishedOn', b.publish_on, 'hash', encode(b.content_hash, 'hex'),
    'congress', c.name, 'year', n.year, 'term', t.number, 'session', n.number, 'interSession', s.period = 'INTER_SESSION',
    'topic', (SELECT k.name FROM public.category k WHERE k.id = s.category_id), 'stage', access.public_stage(s),
    'feedback', (SELECT coalesce(jsonb_agg(jsonb_build_object('round', g.round, 'attitude', g.attitude, 'process', g.process, 'result', g.result) ORDER BY g.round), '[]')
      FROM public.rating g JOIN public.handling_round h ON h.suggestion_id = g.suggestion_id AND h.number = g.round AND h.closed_on IS NOT NULL
      WHERE b.extent = 'FULL' AND g.suggestion_id = b.suggestion_id AND g.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)
        AND EXISTS (SELECT FROM access.shown_publications(moment) r WHERE r.suggestion_id = b.suggestion_id AND r.reply_id IS NOT NULL
          AND (r.content::jsonb->>'round')::int = g.round)),
    'commitments', access.public_commitments(moment, b.suggestion_id),
    'replies', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.reply_id, 'publishedOn', r.publish_on, 'reply', r.content::jsonb,
        'hash', encode(r.content_hash, 'hex')) ORDER BY (r.content::jsonb->>'round')::int, r.reply_id), '[]')
      FROM access.shown_publications(moment) r WHERE r.suggestion_id = b.suggestion_id AND r.reply_id IS NOT NULL))
  FROM access.shown_publications(moment) b JOIN public.suggestion s ON s.id = b.suggestion_id JOIN public.session n ON n.id = s.session_id
    JOIN public.term t ON t.id = n.term_id JOIN public.congress c ON c.id = b.congress_id
  WHERE b.reply_id IS NULL AND b.suggestion_id = of_suggestion
$$;

-- For the archive: each whole, by the very function of its page.
CREATE FUNCTION access.public_papers(moment timestamptz, before_at timestamptz, before_id uuid, most int) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'publishedAt', f.publish_at, 'paper', access.public_suggestion(f.suggestion_id, moment))
    ORDER BY f.publish_at DESC, f.id DESC), '[]') FROM access.public_found(moment, '{}', before_at, before_id, most) f
$$;

GRANT CREATE ON SCHEMA access TO huiyin_access;
DO $$
DECLARE
  f text;
  one text;
BEGIN
  FOREACH f IN ARRAY ARRAY['public_stage(suggestion)', 'public_words(text)', 'public_found(timestamptz, jsonb, timestamptz, uuid, int)',
      'public_suggestions(timestamptz, jsonb, timestamptz, uuid, int)', 'public_choices(timestamptz)', 'public_answers(timestamptz)',
      'public_commitments(timestamptz, uuid)', 'public_papers(timestamptz, timestamptz, uuid, int)'] LOOP
    EXECUTE format('ALTER FUNCTION access.%s OWNER TO huiyin_access', f);
    EXECUTE format('REVOKE ALL ON FUNCTION access.%s FROM PUBLIC', f);
    IF f !~ '^public_(stage|words|found)' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION access.%s TO huiyin_app', f); END IF;
  END LOOP;
  FOREACH one IN ARRAY ARRAY['assignment', 'unit', 'category', 'commitment', 'commitment_claim', 'rating', 'handling_round'] LOOP
    IF NOT EXISTS (SELECT FROM pg_policies WHERE schemaname = 'public' AND tablename = one AND policyname = 'access') THEN
      EXECUTE format('CREATE POLICY access ON %I TO huiyin_access USING (true)', one);
    END IF;
    EXECUTE format('GRANT SELECT ON %I TO huiyin_access', one);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
