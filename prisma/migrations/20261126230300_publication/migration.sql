-- AlterTable
ALTER TABLE "reply" ADD COLUMN     "decided_publicity" TEXT;

-- CreateTable
CREATE TABLE "reply_publicity_decision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "proposed" TEXT,
    "publicity" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_on" DATE NOT NULL,
    "decided_by_id" UUID NOT NULL,

    CONSTRAINT "reply_publicity_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "reply_id" UUID,
    "version" INTEGER NOT NULL,
    "extent" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "names_signers" BOOLEAN NOT NULL,
    "publish_at" TIMESTAMPTZ(3) NOT NULL,
    "publish_on" DATE NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_on" DATE,
    "withdrawn_by_id" UUID,
    "withdraw_reason" TEXT,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reply_publicity_decision_reply_id_decided_at_idx" ON "reply_publicity_decision"("reply_id", "decided_at");

-- CreateIndex
CREATE INDEX "publication_suggestion_id_idx" ON "publication"("suggestion_id");

-- CreateIndex
CREATE INDEX "publication_reply_id_idx" ON "publication"("reply_id");

-- CreateIndex
CREATE INDEX "publication_congress_id_publish_at_id_idx" ON "publication"("congress_id", "publish_at", "id");

-- AddForeignKey
ALTER TABLE "reply_publicity_decision" ADD CONSTRAINT "reply_publicity_decision_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE reply ADD CHECK (decided_publicity IN ('FULL', 'SUMMARY', 'NONE'));
ALTER TABLE reply_publicity_decision ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE reply_publicity_decision ADD CHECK (proposed IN ('FULL', 'SUMMARY', 'NONE') AND publicity IN ('FULL', 'SUMMARY', 'NONE'));
ALTER TABLE reply_publicity_decision ADD CHECK (ground IN ('AS_PROPOSED', 'MUST_BE_PUBLIC', 'STATE_SECRET', 'TRADE_SECRET', 'PRIVACY', 'SAFETY', 'PROCESS', 'DELEGATES_WISH'));
-- What keeps something back has a ground in law and a reason.
ALTER TABLE reply_publicity_decision ADD CHECK ((publicity = 'FULL') = (ground IN ('AS_PROPOSED', 'MUST_BE_PUBLIC')));
ALTER TABLE reply_publicity_decision ADD CHECK (ground = 'AS_PROPOSED' OR length(reason) > 0);
ALTER TABLE publication ADD CHECK (extent IN ('FULL', 'SUMMARY') AND version > 0);
ALTER TABLE publication ADD CHECK (content_hash = sha256(convert_to(content, 'UTF8')));
ALTER TABLE publication ADD CHECK (publish_at >= decided_at);
ALTER TABLE publication ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_on IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_by_id IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL));
ALTER TABLE publication ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE publication ADD FOREIGN KEY (withdrawn_by_id) REFERENCES person (id);
CREATE UNIQUE INDEX publication_version ON publication (suggestion_id, coalesce(reply_id, suggestion_id), version);
CREATE UNIQUE INDEX publication_standing ON publication (suggestion_id, coalesce(reply_id, suggestion_id)) WHERE withdrawn_at IS NULL;
-- What the public lists, the newest first.
CREATE INDEX publication_public ON publication (publish_at DESC, id DESC) WHERE withdrawn_at IS NULL AND reply_id IS NULL;
CREATE INDEX deadline_to_publish ON deadline (congress_id, due_on, id) WHERE purpose = 'publication' AND done_on IS NULL AND void_on IS NULL;

-- What was published says for ever what it said; that it was withdrawn is added once.
CREATE FUNCTION access.keep_publication() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR to_jsonb(NEW) - '{withdrawn_at,withdrawn_on,withdrawn_by_id,withdraw_reason}'::text[]
      IS DISTINCT FROM to_jsonb(OLD) - '{withdrawn_at,withdrawn_on,withdrawn_by_id,withdraw_reason}'::text[] THEN
    RAISE EXCEPTION 'a publication does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_publication BEFORE UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION access.keep_publication();

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['reply_publicity_decision', 'publication'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT UPDATE (withdrawn_at, withdrawn_on, withdrawn_by_id, withdraw_reason) ON publication TO huiyin_app;

-- What anybody may read at a moment: published by then and not withdrawn, no more than is public now, and without a name that is kept since.
CREATE FUNCTION access.shown_publications(moment timestamptz) RETURNS SETOF public.publication
LANGUAGE sql STABLE
AS $$
  SELECT b.* FROM public.publication b JOIN public.suggestion s ON s.id = b.suggestion_id LEFT JOIN public.reply p ON p.id = b.reply_id
   WHERE b.withdrawn_at IS NULL AND b.publish_at <= moment
     AND NOT (b.names_signers AND coalesce(s.secrecy, s.secrecy_wish))
     AND CASE WHEN b.reply_id IS NULL THEN
           CASE coalesce(s.publicity, s.publicity_wish) WHEN 'FULL' THEN true WHEN 'TITLE_ONLY' THEN b.extent = 'SUMMARY' ELSE false END
         ELSE (coalesce(s.publicity, s.publicity_wish) = 'FULL' OR coalesce(s.publicity, s.publicity_wish) = 'TITLE_ONLY' AND b.extent = 'SUMMARY')
           AND CASE coalesce(p.decided_publicity, p.publicity) WHEN 'FULL' THEN true WHEN 'SUMMARY' THEN b.extent = 'SUMMARY' ELSE false END
         END
$$;

-- The newest first; each with the replies to it that are shown as well.
CREATE FUNCTION access.public_suggestions(moment timestamptz, of_session uuid, of_class text, before_at timestamptz, before_id uuid, most int) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'suggestionId', f.suggestion_id, 'publishedAt', f.publish_at, 'publishedOn', f.publish_on,
      'number', f.content::jsonb->'number', 'title', f.content::jsonb->'title', 'lead', f.content::jsonb->'lead', 'coSigners', f.content::jsonb->'coSigners',
      'congress', c.name, 'term', t.number, 'session', n.number, 'interSession', s.period = 'INTER_SESSION',
      'replies', (SELECT coalesce(jsonb_agg(jsonb_build_object('unit', r.content::jsonb->'unit', 'classLetter', r.content::jsonb->'classLetter',
          'classMeaning', r.content::jsonb->'classMeaning') ORDER BY r.content::jsonb->'round', r.reply_id), '[]')
        FROM access.shown_publications(moment) r WHERE r.suggestion_id = f.suggestion_id AND r.reply_id IS NOT NULL)) ORDER BY f.publish_at DESC, f.id DESC), '[]')
  FROM (SELECT b.* FROM access.shown_publications(moment) b JOIN public.suggestion s ON s.id = b.suggestion_id
    WHERE b.reply_id IS NULL AND (before_at IS NULL OR (b.publish_at, b.id) < (before_at, before_id)) AND (of_session IS NULL OR s.session_id = of_session)
      AND (of_class IS NULL OR EXISTS (SELECT FROM access.shown_publications(moment) r WHERE r.suggestion_id = b.suggestion_id
        AND r.reply_id IS NOT NULL AND r.content::jsonb->>'classMeaning' = of_class))
    ORDER BY b.publish_at DESC, b.id DESC LIMIT least(most, 101)) f
  JOIN public.suggestion s ON s.id = f.suggestion_id JOIN public.session n ON n.id = s.session_id JOIN public.term t ON t.id = n.term_id
  JOIN public.congress c ON c.id = f.congress_id
$$;

CREATE FUNCTION access.public_sessions(moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'congress', c.name, 'term', t.number, 'session', n.number) ORDER BY c.name, n.opens_on DESC), '[]')
  FROM public.session n JOIN public.term t ON t.id = n.term_id JOIN public.congress c ON c.id = n.congress_id
  WHERE EXISTS (SELECT FROM access.shown_publications(moment) b JOIN public.suggestion s ON s.id = b.suggestion_id
    WHERE s.session_id = n.id AND b.reply_id IS NULL)
$$;

CREATE FUNCTION access.public_suggestion(of_suggestion uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('suggestion', b.content::jsonb, 'publishedOn', b.publish_on, 'hash', encode(b.content_hash, 'hex'),
    'congress', c.name, 'term', t.number, 'session', n.number, 'interSession', s.period = 'INTER_SESSION',
    'stage', CASE WHEN s.concluded_on IS NOT NULL OR s.archived_on IS NOT NULL THEN 'CONCLUDED' WHEN s.tracked_on IS NOT NULL THEN 'TRACKED'
      WHEN s.status IN ('REPLIED', 'RATED') THEN 'REPLIED' WHEN s.status = 'WITHDRAWN' THEN 'WITHDRAWN' ELSE 'IN_HAND' END,
    'replies', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.reply_id, 'publishedOn', r.publish_on, 'reply', r.content::jsonb,
        'hash', encode(r.content_hash, 'hex')) ORDER BY (r.content::jsonb->>'round')::int, r.reply_id), '[]')
      FROM access.shown_publications(moment) r WHERE r.suggestion_id = b.suggestion_id AND r.reply_id IS NOT NULL))
  FROM access.shown_publications(moment) b JOIN public.suggestion s ON s.id = b.suggestion_id JOIN public.session n ON n.id = s.session_id
    JOIN public.term t ON t.id = n.term_id JOIN public.congress c ON c.id = b.congress_id
  WHERE b.reply_id IS NULL AND b.suggestion_id = of_suggestion
$$;

-- Whoever holds the paper reads number and day on it: these are said of every letter. What its reply says, only where it is published with its suggestion.
DROP FUNCTION access.verify_letter(text);
CREATE FUNCTION access.verify_letter(typed text, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object(
    'hash', encode(d.content_hash, 'hex'),
    'agrees', d.content_hash = sha256(convert_to(d.content, 'UTF8')),
    'files', (SELECT coalesce(jsonb_agg(jsonb_build_object('format', f.format, 'sha256', encode(f.sha256, 'hex')) ORDER BY f.format), '[]')
      FROM public.letter_file f WHERE f.delivery_id = d.id),
    'documentNumber', d.content::jsonb->'documentNumber', 'date', d.content::jsonb->'date',
    'published', (SELECT jsonb_build_object('suggestionId', r.suggestion_id, 'replyId', r.reply_id, 'publishedOn', r.publish_on, 'reply', r.content::jsonb)
      FROM access.shown_publications(moment) r WHERE r.reply_id = d.reply_id AND EXISTS (SELECT FROM access.shown_publications(moment) b
        WHERE b.suggestion_id = r.suggestion_id AND b.reply_id IS NULL)))
    FROM public.reply_delivery d WHERE d.code = typed
$$;

-- A file that is named in what is shown at the moment, of a suggestion that is shown as well.
CREATE FUNCTION access.public_file(of_suggestion uuid, file uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('id', f.id, 'fileName', n->>'name', 'mediaType', f.media_type, 'byteSize', f.byte_size, 'sha256', encode(f.sha256, 'hex'),
    'scanState', f.scan_state, 'pieces', (SELECT count(*) FROM public.attachment_piece y WHERE y.attachment_id = f.id))
  FROM access.shown_publications(moment) b CROSS JOIN LATERAL jsonb_array_elements(b.content::jsonb->'attachments') n
    JOIN public.attachment f ON f.id = (n->>'id')::uuid
  WHERE b.suggestion_id = of_suggestion AND f.id = file AND f.suggestion_id = of_suggestion AND f.removed_at IS NULL
    AND EXISTS (SELECT FROM access.shown_publications(moment) o WHERE o.suggestion_id = of_suggestion AND o.reply_id IS NULL)
  LIMIT 1
$$;

CREATE FUNCTION access.public_piece(of_suggestion uuid, file uuid, place int, moment timestamptz) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT y.bytes FROM public.attachment_piece y
   WHERE y.attachment_id = file AND y.ordinal = place AND access.public_file(of_suggestion, file, moment) IS NOT NULL
$$;

GRANT CREATE ON SCHEMA access TO huiyin_access;
DO $$
DECLARE
  f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['shown_publications(timestamptz)', 'public_suggestions(timestamptz, uuid, text, timestamptz, uuid, int)', 'public_sessions(timestamptz)',
      'public_suggestion(uuid, timestamptz)', 'verify_letter(text, timestamptz)', 'public_file(uuid, uuid, timestamptz)', 'public_piece(uuid, uuid, int, timestamptz)'] LOOP
    EXECUTE format('ALTER FUNCTION access.%s OWNER TO huiyin_access', f);
    EXECUTE format('REVOKE ALL ON FUNCTION access.%s FROM PUBLIC', f);
    IF f NOT LIKE 'shown%' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION access.%s TO huiyin_app', f); END IF;
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
CREATE POLICY access ON publication TO huiyin_access USING (true);
CREATE POLICY access ON session TO huiyin_access USING (true);
CREATE POLICY access ON attachment TO huiyin_access USING (true);
CREATE POLICY access ON attachment_piece TO huiyin_access USING (true);
GRANT SELECT ON publication, session, attachment, attachment_piece TO huiyin_access;
