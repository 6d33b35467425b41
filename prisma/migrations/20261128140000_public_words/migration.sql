-- The public list at the cost of a page, however much is public: words by an index of pairs of signs, choices by one look each.

-- As it is compared: one width, one case.
CREATE OR REPLACE FUNCTION access.public_words(content text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog
AS $$
  SELECT search.folded(concat_ws(E'\n', c->>'number', c->>'title', c->>'lead', c->>'summary', c->>'situation', c->>'analysis',
      CASE jsonb_typeof(c->'asks') WHEN 'array' THEN (SELECT string_agg(ask, E'\n') FROM jsonb_array_elements_text(c->'asks') AS ask) END, c->>'unit', c->>'documentNumber', c->>'text'))
    FROM (SELECT content::jsonb AS c) AS read
$$;

CREATE FUNCTION search.public_grams(content text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog
AS $$ SELECT search.grams(left(access.public_words(content), 100000)) $$;

-- Whoever publishes writes into the index below. Both see nothing but the text that they are given.
GRANT EXECUTE ON FUNCTION access.public_words(text), search.public_grams(text) TO huiyin_app, huiyin_access;
GRANT EXECUTE ON FUNCTION search.folded(text), search.grams(text) TO huiyin_access;

CREATE INDEX publication_words ON publication USING gin (search.public_grams(content)) WITH (gin_pending_list_limit = 256) WHERE withdrawn_at IS NULL;

-- The pairs of a word, as a question to the index; a single sign is the beginning of a pair.
CREATE FUNCTION search.pairs_of(word text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog
AS $$
  SELECT string_agg('''' || replace(replace(gram, '\', '\\'), '''', '''''') || '''' || CASE WHEN length(gram) = 1 THEN ':*' ELSE '' END, '&')::tsquery
    FROM (SELECT substr(word, place, 2) AS gram FROM generate_series(1, greatest(length(word) - 1, 1)) AS place) AS grams
$$;
GRANT EXECUTE ON FUNCTION search.pairs_of(text) TO huiyin_access;

-- The suggestions that fit, the newest first: `wanted` may name session, class, words, topic, unit, year and stage. Rare words and the work of a
-- unit are fetched from their index, frequent ones are met soon on a walk from the newest (as in find_entries). What the index names is asked
-- again of what is shown at the moment: a word of a reply that is hidden finds nothing. Each word may stand in another text of the same matter.
-- Only conditions are put together here, never values.
CREATE OR REPLACE FUNCTION access.public_found(moment timestamptz, wanted jsonb, before_at timestamptz, before_id uuid, most int) RETURNS SETOF public.publication
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
  too_many constant int := 20000;
  said constant text[] := ARRAY(SELECT DISTINCT word FROM regexp_split_to_table(search.folded(coalesce(wanted->>'words', '')), '\s+') AS word WHERE word <> '');
  last_at constant timestamptz := coalesce(before_at, 'infinity');
  last_id constant uuid := coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  word text;
  met uuid[];
  among uuid[];
  source text := 'access.shown_publications($1) b';
  conditions text := '';
BEGIN
  FOREACH word IN ARRAY said LOOP
    met := ARRAY(SELECT suggestion_id FROM public.publication WHERE withdrawn_at IS NULL AND search.public_grams(content) @@ search.pairs_of(word) LIMIT too_many);
    IF cardinality(met) < too_many THEN among := CASE WHEN among IS NULL THEN met ELSE ARRAY(SELECT unnest(among) INTERSECT SELECT unnest(met)) END; END IF;
  END LOOP;
  IF wanted->>'unit' IS NOT NULL THEN
    met := ARRAY(SELECT suggestion_id FROM public.assignment WHERE unit_id = (wanted->>'unit')::uuid LIMIT too_many);
    IF cardinality(met) < too_many THEN among := CASE WHEN among IS NULL THEN met ELSE ARRAY(SELECT unnest(among) INTERSECT SELECT unnest(met)) END; END IF;
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
      AND r.reply_id IS NOT NULL AND r.content::jsonb->>''classMeaning'' = $2->>''class'')' END
    || CASE WHEN said = '{}' THEN '' ELSE ' AND NOT EXISTS (SELECT FROM unnest($6) AS word WHERE NOT EXISTS (SELECT FROM access.shown_publications($1) r
      WHERE r.suggestion_id = b.suggestion_id AND strpos(access.public_words(r.content), word) > 0))' END;
  RETURN QUERY EXECUTE format('SELECT b.* FROM %1$s JOIN public.suggestion s ON s.id = b.suggestion_id
    WHERE b.reply_id IS NULL AND (b.publish_at, b.id) < ($3, $4) %2$s ORDER BY %3$s.publish_at DESC, %3$s.id DESC LIMIT least($7, 101)',
    source, conditions, CASE WHEN among IS NULL THEN 'b' ELSE 'o' END) USING moment, wanted, last_at, last_id, among, said, most;
END $$;

-- What may be chosen: only what leads to something that is shown. Of each the first that is met is enough.
CREATE OR REPLACE FUNCTION access.public_choices(moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
  SELECT jsonb_build_object(
    'years', (SELECT coalesce(jsonb_agg(DISTINCT n.year ORDER BY n.year DESC), '[]') FROM public.session n
      WHERE (SELECT true FROM public.suggestion s JOIN access.shown_publications(moment) b ON b.suggestion_id = s.id AND b.reply_id IS NULL
        WHERE s.congress_id = n.congress_id AND s.session_id = n.id LIMIT 1)),
    'topics', (SELECT coalesce(jsonb_agg(DISTINCT k.name ORDER BY k.name), '[]') FROM public.category k
      WHERE (SELECT true FROM public.suggestion s JOIN access.shown_publications(moment) b ON b.suggestion_id = s.id AND b.reply_id IS NULL
        WHERE s.congress_id = k.congress_id AND s.category_id = k.id LIMIT 1)),
    'units', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) ORDER BY u.name, u.id), '[]') FROM public.unit u
      WHERE (SELECT true FROM public.assignment a JOIN public.reply p ON p.assignment_id = a.id JOIN access.shown_publications(moment) r ON r.reply_id = p.id
        JOIN access.shown_publications(moment) b ON b.suggestion_id = r.suggestion_id AND b.reply_id IS NULL WHERE a.unit_id = u.id LIMIT 1)))
$$;

CREATE OR REPLACE FUNCTION access.public_sessions(moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'congress', c.name, 'term', t.number, 'session', n.number) ORDER BY c.name, n.opens_on DESC), '[]')
  FROM public.session n JOIN public.term t ON t.id = n.term_id JOIN public.congress c ON c.id = n.congress_id
  WHERE (SELECT true FROM public.suggestion s JOIN access.shown_publications(moment) b ON b.suggestion_id = s.id AND b.reply_id IS NULL
    WHERE s.congress_id = n.congress_id AND s.session_id = n.id LIMIT 1)
$$;

REVOKE ALL ON FUNCTION search.public_grams(text), search.pairs_of(text) FROM PUBLIC;
