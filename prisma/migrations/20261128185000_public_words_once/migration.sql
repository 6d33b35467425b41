-- As before (public_costs), but each text that is shown is folded once and not once for each word: thirty single signs made a page cost seconds.
-- As inside, eight words are looked for. No word holds the line break that stands between two texts.
CREATE OR REPLACE FUNCTION access.public_found(moment timestamptz, wanted jsonb, before_at timestamptz, before_id uuid, most int) RETURNS SETOF public.publication
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
  too_many constant int := 20000;
  said constant text[] := ARRAY(SELECT DISTINCT word FROM unnest((regexp_split_to_array(btrim(search.folded(coalesce(wanted->>'words', ''))), '\s+'))[1:8]) AS word WHERE word <> '');
  last_at constant timestamptz := coalesce(before_at, 'infinity');
  last_id constant uuid := coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  word text;
  way text;
  met uuid[];
  among uuid[];
  source text := 'access.shown_publications($1) b';
  conditions text := '';
BEGIN
  FOREACH word IN ARRAY said LOOP
    met := ARRAY(SELECT suggestion_id FROM public.publication WHERE withdrawn_at IS NULL AND search.public_grams(content) @@ search.pairs_of(word) LIMIT too_many);
    IF cardinality(met) < too_many THEN among := CASE WHEN among IS NULL THEN met ELSE ARRAY(SELECT unnest(among) INTERSECT SELECT unnest(met)) END; END IF;
  END LOOP;
  FOREACH way IN ARRAY ARRAY['unit', 'class', 'session', 'year', 'topic'] LOOP
    CONTINUE WHEN wanted->>way IS NULL;
    met := CASE way
      WHEN 'unit' THEN ARRAY(SELECT a.suggestion_id FROM public.assignment a WHERE a.unit_id = (wanted->>'unit')::uuid LIMIT too_many)
      WHEN 'class' THEN ARRAY(SELECT r.suggestion_id FROM public.publication r WHERE r.class_meaning = wanted->>'class' AND r.withdrawn_at IS NULL LIMIT too_many)
      WHEN 'session' THEN ARRAY(SELECT s.id FROM public.session n JOIN public.suggestion s ON s.congress_id = n.congress_id AND s.session_id = n.id
        WHERE n.id = (wanted->>'session')::uuid LIMIT too_many)
      WHEN 'year' THEN ARRAY(SELECT s.id FROM public.session n JOIN public.suggestion s ON s.congress_id = n.congress_id AND s.session_id = n.id
        WHERE n.year = (wanted->>'year')::int LIMIT too_many)
      ELSE ARRAY(SELECT s.id FROM public.category k JOIN public.suggestion s ON s.congress_id = k.congress_id AND s.category_id = k.id
        WHERE k.name = wanted->>'topic' LIMIT too_many) END;
    IF cardinality(met) < too_many THEN among := CASE WHEN among IS NULL THEN met ELSE ARRAY(SELECT unnest(among) INTERSECT SELECT unnest(met)) END; END IF;
  END LOOP;
  IF wanted->>'unit' IS NOT NULL THEN
    conditions := conditions || ' AND EXISTS (SELECT FROM access.shown_publications($1) r JOIN public.reply p ON p.id = r.reply_id
      JOIN public.assignment a ON a.id = p.assignment_id WHERE r.suggestion_id = b.suggestion_id AND a.unit_id = ($2->>''unit'')::uuid)';
  END IF;
  IF among IS NOT NULL THEN
    source := '(SELECT publish_at, id FROM public.publication WHERE suggestion_id = ANY($5) AND withdrawn_at IS NULL AND reply_id IS NULL
      ORDER BY publish_at DESC, id DESC OFFSET 0) o CROSS JOIN LATERAL (SELECT x.* FROM access.shown_publications($1) x WHERE x.id = o.id) b';
  END IF;
  conditions := conditions
    || CASE WHEN wanted->>'session' IS NULL THEN '' ELSE ' AND s.session_id = ($2->>''session'')::uuid' END
    || CASE WHEN wanted->>'year' IS NULL THEN '' ELSE ' AND (SELECT n.year FROM public.session n WHERE n.id = s.session_id) = ($2->>''year'')::int' END
    || CASE WHEN wanted->>'topic' IS NULL THEN '' ELSE ' AND (SELECT k.name FROM public.category k WHERE k.id = s.category_id) = $2->>''topic''' END
    || CASE WHEN wanted->>'stage' IS NULL THEN '' ELSE ' AND access.public_stage(s) = $2->>''stage''' END
    || CASE WHEN wanted->>'class' IS NULL THEN '' ELSE ' AND EXISTS (SELECT FROM access.shown_publications($1) r WHERE r.suggestion_id = b.suggestion_id
      AND r.reply_id IS NOT NULL AND r.class_meaning = $2->>''class'')' END
    || CASE WHEN said = '{}' THEN '' ELSE ' AND (SELECT bool_and(strpos(shown.texts, word) > 0) FROM (SELECT string_agg(access.public_words(r.content), E''\n'') AS texts
      FROM access.shown_publications($1) r WHERE r.suggestion_id = b.suggestion_id OFFSET 0) shown CROSS JOIN unnest($6) AS word)' END;
  RETURN QUERY EXECUTE format('SELECT b.* FROM %1$s JOIN public.suggestion s ON s.id = b.suggestion_id
    WHERE b.reply_id IS NULL AND (b.publish_at, b.id) < ($3, $4) %2$s ORDER BY %3$s.publish_at DESC, %3$s.id DESC LIMIT least($7, 101)',
    source, conditions, CASE WHEN among IS NULL THEN 'b' ELSE 'o' END) USING moment, wanted, last_at, last_id, among, said, most;
END $$;
