-- CreateTable
CREATE TABLE "open_licence" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "licence" TEXT NOT NULL,
    "since_on" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "open_licence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "open_licence_congress_id_decided_at_id_idx" ON "open_licence"("congress_id", "decided_at", "id");

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE open_licence ADD CHECK (licence IN ('NONE', 'ATTRIBUTION', 'CC_BY_4_0'));
ALTER TABLE open_licence ADD CHECK (length(basis) > 0);
ALTER TABLE open_licence ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
ALTER TABLE open_licence ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE open_licence ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON open_licence TO huiyin_app, huiyin_worker
  USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
-- What was granted stays granted to whoever took it, so no decision is changed or removed.
GRANT SELECT, INSERT ON open_licence TO huiyin_app;
CREATE POLICY access ON open_licence TO huiyin_access USING (true);
GRANT SELECT ON open_licence TO huiyin_access;

-- What is granted at a moment; null where nothing is. The last decision whose day has come holds, so that a new one also overtakes what was still to come.
CREATE FUNCTION access.licence_of(of_congress uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog
AS $$
  SELECT CASE WHEN l.licence <> 'NONE' THEN jsonb_build_object('licence', l.licence, 'sinceOn', l.since_on) END
    FROM public.open_licence l JOIN public.congress c ON c.id = l.congress_id
   WHERE l.congress_id = of_congress AND l.since_on <= (moment AT TIME ZONE c.time_zone)::date ORDER BY l.decided_at DESC, l.id DESC LIMIT 1
$$;

-- Every congress of which something has come out, with what it grants.
CREATE FUNCTION access.public_licences(moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'congress', c.name, 'granted', access.licence_of(c.id, moment)) ORDER BY c.name, c.id), '[]')
  FROM public.congress c
  WHERE EXISTS (SELECT FROM public.publication b WHERE b.congress_id = c.id AND b.publish_at <= moment AND b.withdrawn_at IS NULL)
     OR EXISTS (SELECT FROM access.shown_reports(moment) r WHERE r.congress_id = c.id)
$$;

GRANT CREATE ON SCHEMA access TO huiyin_access;
DO $$
DECLARE
  f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['licence_of(uuid, timestamptz)', 'public_licences(timestamptz)'] LOOP
    EXECUTE format('ALTER FUNCTION access.%s OWNER TO huiyin_access', f);
    EXECUTE format('REVOKE ALL ON FUNCTION access.%s FROM PUBLIC', f);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION access.public_licences(timestamptz) TO huiyin_app;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;

-- Each thing that is public says what may be done with it.
CREATE OR REPLACE FUNCTION access.public_suggestions(moment timestamptz, wanted jsonb, before_at timestamptz, before_id uuid, most int) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'suggestionId', f.suggestion_id, 'publishedAt', f.publish_at, 'publishedOn', f.publish_on,
      'number', f.content::jsonb->'number', 'title', f.content::jsonb->'title', 'lead', f.content::jsonb->'lead', 'coSigners', f.content::jsonb->'coSigners',
      'congress', c.name, 'term', t.number, 'session', n.number, 'interSession', s.period = 'INTER_SESSION', 'licence', access.licence_of(f.congress_id, moment),
      'replies', (SELECT coalesce(jsonb_agg(jsonb_build_object('unit', r.content::jsonb->'unit', 'classLetter', r.content::jsonb->'classLetter',
          'classMeaning', r.content::jsonb->'classMeaning') ORDER BY r.content::jsonb->'round', r.reply_id), '[]')
        FROM access.shown_publications(moment) r WHERE r.suggestion_id = f.suggestion_id AND r.reply_id IS NOT NULL)) ORDER BY f.publish_at DESC, f.id DESC), '[]')
  FROM access.public_found(moment, wanted, before_at, before_id, most) f
  JOIN public.suggestion s ON s.id = f.suggestion_id JOIN public.session n ON n.id = s.session_id JOIN public.term t ON t.id = n.term_id
  JOIN public.congress c ON c.id = f.congress_id
$$;

CREATE OR REPLACE FUNCTION access.public_suggestion(of_suggestion uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('suggestionId', b.suggestion_id, 'suggestion', b.content::jsonb, 'publishedOn', b.publish_on, 'hash', encode(b.content_hash, 'hex'),
    'congress', c.name, 'year', n.year, 'term', t.number, 'session', n.number, 'interSession', s.period = 'INTER_SESSION',
    'topic', (SELECT k.name FROM public.category k WHERE k.id = s.category_id), 'stage', access.public_stage(s), 'licence', access.licence_of(b.congress_id, moment),
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

CREATE OR REPLACE FUNCTION access.public_reports(moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'congress', c.name, 'year', r.year, 'kind', r.kind, 'topic', r.topic, 'title', r.title,
      'untilOn', r.until_on, 'publishedAt', r.publish_at, 'publishedOn', r.publish_on, 'hash', r.hash, 'licence', access.licence_of(r.congress_id, moment))
    ORDER BY r.year DESC, c.name, r.kind, r.publish_at DESC, r.id), '[]')
  FROM access.shown_reports(moment) r JOIN public.congress c ON c.id = r.congress_id
$$;

CREATE OR REPLACE FUNCTION access.public_report(of_report uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('id', r.id, 'congress', c.name, 'year', r.year, 'kind', r.kind, 'topic', r.topic, 'title', r.title, 'untilOn', r.until_on,
      'publishedAt', r.publish_at, 'publishedOn', r.publish_on, 'approvedOn', r.approved_on, 'hash', r.hash, 'licence', access.licence_of(r.congress_id, moment),
      'content', r.content)
  FROM access.shown_reports(moment) r JOIN public.congress c ON c.id = r.congress_id WHERE r.id = of_report
$$;
