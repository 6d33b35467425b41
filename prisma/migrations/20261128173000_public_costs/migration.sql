-- What anybody asks costs a page, or a year, however much is public beside it.

-- What the frozen text says of a reply, beside it: counted without reading the text again.
ALTER TABLE publication ADD COLUMN class_meaning text GENERATED ALWAYS AS (content::jsonb->>'classMeaning') STORED;
ALTER TABLE publication ADD COLUMN reply_round int GENERATED ALWAYS AS ((content::jsonb->>'round')::int) STORED;

-- A column that is made from others is not made yet when this looks.
CREATE OR REPLACE FUNCTION access.keep_publication() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR to_jsonb(NEW) - '{withdrawn_at,withdrawn_on,withdrawn_by_id,withdraw_reason,class_meaning,reply_round}'::text[]
      IS DISTINCT FROM to_jsonb(OLD) - '{withdrawn_at,withdrawn_on,withdrawn_by_id,withdraw_reason,class_meaning,reply_round}'::text[] THEN
    RAISE EXCEPTION 'a publication does not change';
  END IF;
  RETURN NEW;
END $$;

CREATE INDEX commitment_of_unit ON commitment (unit_id, due_on DESC, id);

CREATE INDEX publication_class ON publication (class_meaning) WHERE withdrawn_at IS NULL AND class_meaning IS NOT NULL;

-- As before (public_words), and whatever else narrows the list is looked up in its index as well: what is rare, or is not there, is not walked for.
CREATE OR REPLACE FUNCTION access.public_found(moment timestamptz, wanted jsonb, before_at timestamptz, before_id uuid, most int) RETURNS SETOF public.publication
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
  too_many constant int := 20000;
  said constant text[] := ARRAY(SELECT DISTINCT word FROM regexp_split_to_table(search.folded(coalesce(wanted->>'words', '')), '\s+') AS word WHERE word <> '');
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
    || CASE WHEN said = '{}' THEN '' ELSE ' AND NOT EXISTS (SELECT FROM unnest($6) AS word WHERE NOT EXISTS (SELECT FROM access.shown_publications($1) r
      WHERE r.suggestion_id = b.suggestion_id AND strpos(access.public_words(r.content), word) > 0))' END;
  RETURN QUERY EXECUTE format('SELECT b.* FROM %1$s JOIN public.suggestion s ON s.id = b.suggestion_id
    WHERE b.reply_id IS NULL AND (b.publish_at, b.id) < ($3, $4) %2$s ORDER BY %3$s.publish_at DESC, %3$s.id DESC LIMIT least($7, 101)',
    source, conditions, CASE WHEN among IS NULL THEN 'b' ELSE 'o' END) USING moment, wanted, last_at, last_id, among, said, most;
END $$;

-- What units answered: of each unit and year the suggestions by the class of its last reply that is shown, and how many replies there are. Of one year, of
-- one unit, or of both; one of them is named.
CREATE FUNCTION access.public_answers(moment timestamptz, of_year int, of_unit uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
  found jsonb;
BEGIN
  EXECUTE format('
    WITH answered AS (
      SELECT a.unit_id, n.year, r.suggestion_id, count(*) AS replies, (array_agg(r.class_meaning ORDER BY r.reply_round DESC, r.reply_id DESC))[1] AS meaning
        FROM %s JOIN public.reply p ON p.assignment_id = a.id
          CROSS JOIN LATERAL (SELECT x.* FROM access.shown_publications($1) x WHERE x.reply_id = p.id OFFSET 0) r
       WHERE ($2 IS NULL OR n.year = $2) AND ($3 IS NULL OR a.unit_id = $3)
         AND (SELECT true FROM access.shown_publications($1) b WHERE b.suggestion_id = s.id AND b.reply_id IS NULL LIMIT 1) GROUP BY a.unit_id, n.year, r.suggestion_id),
    counted AS (SELECT unit_id, year, meaning, count(*) AS suggestions, sum(replies) AS replies FROM answered GROUP BY unit_id, year, meaning)
    SELECT coalesce(jsonb_agg(jsonb_build_object(''unitId'', u.id, ''unit'', u.name, ''year'', k.year, ''meaning'', k.meaning, ''suggestions'', k.suggestions,
      ''replies'', k.replies) ORDER BY u.name, u.id, k.year DESC, k.meaning), ''[]'') FROM counted k JOIN public.unit u ON u.id = k.unit_id',
    CASE WHEN of_unit IS NULL
      THEN 'public.session n JOIN public.suggestion s ON s.congress_id = n.congress_id AND s.session_id = n.id JOIN public.assignment a ON a.suggestion_id = s.id'
      ELSE 'public.assignment a JOIN public.suggestion s ON s.id = a.suggestion_id JOIN public.session n ON n.id = s.session_id' END)
    INTO found USING moment, of_year, of_unit;
  RETURN found;
END $$;
DROP FUNCTION access.public_answers(timestamptz);

-- Promises of replies that are shown, as far as their state asks, the last due first: of one year, of one unit, or of both; one of them is named.
CREATE FUNCTION access.public_promises(moment timestamptz, of_year int, of_unit uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
  found jsonb;
BEGIN
  EXECUTE format('
    SELECT coalesce(jsonb_agg(jsonb_build_object(''id'', k.id, ''unitId'', u.id, ''unit'', u.name, ''dueOn'', k.due_on, ''closedOn'', k.closed_on, ''outcome'', k.outcome,
        ''doneOn'', access.promise_done_on(k.id), ''today'', ($1 AT TIME ZONE c.time_zone)::date) ORDER BY k.due_on DESC, k.id), ''[]'')
      FROM %s JOIN public.unit u ON u.id = k.unit_id JOIN public.congress c ON c.id = k.congress_id
     WHERE ($2 IS NULL OR n.year = $2) AND ($3 IS NULL OR k.unit_id = $3)
       AND (SELECT true FROM access.shown_publications($1) r WHERE r.reply_id = k.reply_id LIMIT 1)
       AND (SELECT true FROM access.shown_publications($1) b WHERE b.suggestion_id = s.id AND b.reply_id IS NULL LIMIT 1)',
    CASE WHEN of_unit IS NULL
      THEN 'public.session n JOIN public.suggestion s ON s.congress_id = n.congress_id AND s.session_id = n.id JOIN public.commitment k ON k.suggestion_id = s.id'
      ELSE 'public.commitment k JOIN public.suggestion s ON s.id = k.suggestion_id JOIN public.session n ON n.id = s.session_id' END)
    INTO found USING moment, of_year, of_unit;
  RETURN found;
END $$;

-- When the unit said so, of the second reply that the delegate found true.
CREATE FUNCTION access.promise_done_on(of_promise uuid) RETURNS date
LANGUAGE sql STABLE SET search_path = pg_catalog
AS $$
  SELECT max(q.claimed_on) FROM public.commitment_claim q WHERE q.commitment_id = of_promise AND q.kind = 'DONE' AND q.is_true AND q.verified_as = 'DELEGATE'
$$;

-- One promise as anybody reads it; null where its reply is not shown. Its words only where the public reads them in the reply.
CREATE FUNCTION access.promise_told(of_promise uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
  SELECT jsonb_build_object('id', k.id, 'suggestionId', r.suggestion_id, 'number', b.content::jsonb->'number', 'title', b.content::jsonb->'title',
      'unitId', u.id, 'unit', u.name, 'year', n.year, 'dueOn', k.due_on, 'closedOn', k.closed_on, 'outcome', k.outcome,
      'text', CASE WHEN r.extent = 'FULL' AND k.text <> '' AND strpos(r.content::jsonb->>'text', k.text) > 0 THEN k.text END,
      'doneOn', access.promise_done_on(k.id), 'today', (moment AT TIME ZONE c.time_zone)::date)
  FROM public.commitment k CROSS JOIN LATERAL (SELECT x.* FROM access.shown_publications(moment) x WHERE x.reply_id = k.reply_id OFFSET 0) r
    CROSS JOIN LATERAL (SELECT x.* FROM access.shown_publications(moment) x WHERE x.suggestion_id = k.suggestion_id AND x.reply_id IS NULL OFFSET 0) b
    JOIN public.unit u ON u.id = k.unit_id JOIN public.suggestion s ON s.id = r.suggestion_id JOIN public.session n ON n.id = s.session_id
    JOIN public.congress c ON c.id = r.congress_id
  WHERE k.id = of_promise
$$;

-- Those of one suggestion, the last due first.
CREATE OR REPLACE FUNCTION access.public_commitments(moment timestamptz, of_suggestion uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(t.told ORDER BY k.due_on DESC, k.id), '[]')
    FROM public.commitment k CROSS JOIN LATERAL (SELECT access.promise_told(k.id, moment) AS told) t WHERE k.suggestion_id = of_suggestion AND t.told IS NOT NULL
$$;

-- Those that are named, in the order in which they are.
CREATE FUNCTION access.public_commitments(moment timestamptz, of_promises uuid[]) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(t.told ORDER BY k.place), '[]')
    FROM unnest(of_promises[1:100]) WITH ORDINALITY AS k (id, place) CROSS JOIN LATERAL (SELECT access.promise_told(k.id, moment) AS told) t WHERE t.told IS NOT NULL
$$;

-- Sessions of which something is shown; of each the first that is met is enough.
CREATE FUNCTION access.public_years(moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
  SELECT coalesce(jsonb_agg(DISTINCT n.year ORDER BY n.year DESC), '[]') FROM public.session n
   WHERE (SELECT true FROM public.suggestion s JOIN access.shown_publications(moment) b ON b.suggestion_id = s.id AND b.reply_id IS NULL
     WHERE s.congress_id = n.congress_id AND s.session_id = n.id LIMIT 1)
$$;

-- For the map of the site: where a part begins, by what stands in the index alone; and the addresses of a part, the oldest first.
CREATE FUNCTION access.public_parts(moment timestamptz, size int) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off SET enable_sort = off
AS $$
DECLARE
  parts jsonb := '[]';
  last_at timestamptz := 'epoch';
  last_id uuid := '00000000-0000-0000-0000-000000000000';
  next_at timestamptz;
  next_id uuid;
BEGIN
  LOOP
    parts := parts || jsonb_build_object('at', last_at, 'id', last_id);
    SELECT b.publish_at, b.id INTO next_at, next_id FROM public.publication b
     WHERE b.withdrawn_at IS NULL AND b.reply_id IS NULL AND b.publish_at <= moment AND (b.publish_at, b.id) > (last_at, last_id)
     ORDER BY b.publish_at, b.id OFFSET size - 1 LIMIT 1;
    EXIT WHEN NOT FOUND;
    last_at := next_at;
    last_id := next_id;
  END LOOP;
  RETURN parts;
END $$;

CREATE FUNCTION access.public_addresses(moment timestamptz, past_at timestamptz, past_id uuid, most int) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
  SELECT coalesce(jsonb_agg(found.suggestion_id ORDER BY found.publish_at, found.id), '[]')
    FROM (SELECT b.suggestion_id, b.publish_at, b.id FROM access.shown_publications(moment) b
      WHERE b.reply_id IS NULL AND (b.publish_at, b.id) > (past_at, past_id) ORDER BY b.publish_at, b.id LIMIT least(most, 50000)) found
$$;

GRANT CREATE ON SCHEMA access TO huiyin_access;
DO $$
DECLARE
  f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['public_answers(timestamptz, int, uuid)', 'public_promises(timestamptz, int, uuid)', 'promise_done_on(uuid)', 'promise_told(uuid, timestamptz)',
      'public_commitments(timestamptz, uuid[])', 'public_years(timestamptz)', 'public_parts(timestamptz, int)', 'public_addresses(timestamptz, timestamptz, uuid, int)'] LOOP
    EXECUTE format('ALTER FUNCTION access.%s OWNER TO huiyin_access', f);
    EXECUTE format('REVOKE ALL ON FUNCTION access.%s FROM PUBLIC', f);
    IF f NOT LIKE 'promise%' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION access.%s TO huiyin_app', f); END IF;
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
