-- 履职档案: what a delegate adds himself, what he objects to, and what the public reads of a year.
ALTER TABLE "activity" ADD COLUMN "hours" INTEGER;
ALTER TABLE activity ADD CHECK (hours > 0);

CREATE TABLE "performance_entry" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "done_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ENTERED',
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "performance_entry_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "attendance_objection" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "activity_id" UUID,
    "guest_id" UUID,
    "recorded" TEXT,
    "claimed" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "objected_at" TIMESTAMPTZ(3) NOT NULL,
    "objected_by_id" UUID NOT NULL,
    "outcome" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,

    CONSTRAINT "attendance_objection_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "performance_publication" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "announced_at" TIMESTAMPTZ(3) NOT NULL,
    "announced_on" DATE NOT NULL,
    "announced_by_id" UUID NOT NULL,
    "look_until" DATE NOT NULL,
    "publish_at" TIMESTAMPTZ(3),
    "publish_on" DATE,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdraw_reason" TEXT,

    CONSTRAINT "performance_publication_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "performance_page" (
    "publication_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "performance_page_pkey" PRIMARY KEY ("publication_id","delegate_id")
);

CREATE INDEX "performance_entry_delegate_id_done_on_idx" ON "performance_entry"("delegate_id", "done_on");
CREATE INDEX "performance_entry_congress_id_state_idx" ON "performance_entry"("congress_id", "state");
CREATE INDEX "attendance_objection_delegate_id_idx" ON "attendance_objection"("delegate_id");
CREATE INDEX "attendance_objection_congress_id_outcome_idx" ON "attendance_objection"("congress_id", "outcome");
CREATE INDEX "attendance_objection_activity_id_idx" ON "attendance_objection"("activity_id");
CREATE INDEX "attendance_objection_guest_id_idx" ON "attendance_objection"("guest_id");
CREATE UNIQUE INDEX "performance_publication_congress_id_year_version_key" ON "performance_publication"("congress_id", "year", "version");
CREATE INDEX "performance_page_delegate_id_idx" ON "performance_page"("delegate_id");

ALTER TABLE "performance_page" ADD CONSTRAINT "performance_page_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "performance_publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain/performance are the source.
ALTER TABLE performance_entry ADD FOREIGN KEY (delegate_id) REFERENCES delegate (id);
ALTER TABLE performance_entry ADD FOREIGN KEY (entered_by_id) REFERENCES person (id);
ALTER TABLE performance_entry ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE performance_entry ADD CHECK (kind IN ('VISIT', 'SPEECH', 'STUDY', 'SERVICE', 'OTHER') AND length(text) > 0);
ALTER TABLE performance_entry ADD CHECK (state IN ('ENTERED', 'CONFIRMED', 'NOT_CONFIRMED', 'TAKEN_BACK') AND (state = 'NOT_CONFIRMED') = (reason <> ''));
ALTER TABLE performance_entry ADD CHECK ((state IN ('CONFIRMED', 'NOT_CONFIRMED')) = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (decided_by_id IS NULL));
ALTER TABLE attendance_objection ADD FOREIGN KEY (delegate_id) REFERENCES delegate (id);
ALTER TABLE attendance_objection ADD FOREIGN KEY (activity_id) REFERENCES activity (id);
ALTER TABLE attendance_objection ADD FOREIGN KEY (guest_id) REFERENCES reply_meeting_guest (id);
ALTER TABLE attendance_objection ADD FOREIGN KEY (objected_by_id) REFERENCES person (id);
ALTER TABLE attendance_objection ADD FOREIGN KEY (answered_by_id) REFERENCES person (id);
ALTER TABLE attendance_objection ADD CHECK ((activity_id IS NULL) <> (guest_id IS NULL) AND length(reason) > 0);
ALTER TABLE attendance_objection ADD CHECK (recorded IN ('PRESENT', 'LEAVE', 'ABSENT') AND claimed IN ('PRESENT', 'LEAVE') AND recorded IS DISTINCT FROM claimed);
ALTER TABLE attendance_objection ADD CHECK (outcome IN ('CORRECTED', 'KEPT') AND (outcome IS NULL) = (answer = '') AND (outcome IS NULL) = (answered_at IS NULL) AND (outcome IS NULL) = (answered_by_id IS NULL));
-- One objection at a time to one attendance.
CREATE UNIQUE INDEX attendance_objection_open ON attendance_objection (delegate_id, coalesce(activity_id, guest_id)) WHERE outcome IS NULL;
ALTER TABLE performance_publication ADD FOREIGN KEY (announced_by_id) REFERENCES person (id);
ALTER TABLE performance_publication ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE performance_publication ADD FOREIGN KEY (withdrawn_by_id) REFERENCES person (id);
ALTER TABLE performance_publication ADD CHECK (version > 0 AND look_until > announced_on AND publish_at >= decided_at AND (publish_on IS NULL OR publish_on > look_until));
ALTER TABLE performance_publication ADD CHECK ((publish_at IS NULL) = (publish_on IS NULL) AND (publish_at IS NULL) = (decided_at IS NULL) AND (publish_at IS NULL) = (decided_by_id IS NULL));
ALTER TABLE performance_publication ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL));
CREATE UNIQUE INDEX performance_publication_standing ON performance_publication (congress_id, year) WHERE withdrawn_at IS NULL;
ALTER TABLE performance_page ADD FOREIGN KEY (delegate_id) REFERENCES delegate (id);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['performance_entry', 'attendance_objection', 'performance_publication', 'performance_page'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT UPDATE (state, decided_at, decided_by_id, reason) ON performance_entry TO huiyin_app;
GRANT UPDATE (outcome, answer, answered_at, answered_by_id) ON attendance_objection TO huiyin_app;
GRANT UPDATE (publish_at, publish_on, decided_at, decided_by_id, withdrawn_at, withdrawn_by_id, withdraw_reason) ON performance_publication TO huiyin_app;

-- What anybody may read of the delegates at a moment: the years that are out by then and were not withdrawn.
CREATE FUNCTION access.shown_performance(moment timestamptz) RETURNS SETOF public.performance_publication
LANGUAGE sql STABLE
AS $$
  SELECT b.* FROM public.performance_publication b WHERE b.withdrawn_at IS NULL AND b.publish_at <= moment
$$;

-- In the order of the register, never by a number. Without a year chosen, the newest.
CREATE FUNCTION access.public_delegates(moment timestamptz, of_publication uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  WITH shown AS MATERIALIZED (SELECT b.id, b.year, b.publish_on, c.name AS congress FROM access.shown_performance(moment) b JOIN public.congress c ON c.id = b.congress_id),
  chosen AS MATERIALIZED (SELECT * FROM shown ORDER BY (id = of_publication) IS TRUE DESC, year DESC, congress LIMIT 1)
  SELECT jsonb_build_object(
    'publications', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'year', s.year, 'congress', s.congress) ORDER BY s.year DESC, s.congress), '[]') FROM shown s),
    'chosen', (SELECT jsonb_build_object('id', h.id, 'year', h.year, 'congress', h.congress, 'publishedOn', h.publish_on) FROM chosen h),
    'delegations', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', g.name, 'delegates', g.delegates) ORDER BY g.ordinal), '[]') FROM (
      SELECT coalesce(n.ordinal, 32767) AS ordinal, p.content::jsonb->>'delegation' AS name,
          jsonb_agg(jsonb_build_object('id', d.id, 'name', p.content::jsonb->'name', 'to', p.content::jsonb->'to') ORDER BY d.card_number, d.name, d.id) AS delegates
        FROM chosen h JOIN public.performance_page p ON p.publication_id = h.id JOIN public.delegate d ON d.id = p.delegate_id
          LEFT JOIN public.delegation n ON n.id = d.delegation_id
       GROUP BY 1, 2) g))
$$;

-- Each year that is out. Of the suggestions only those whose identity is not kept now are counted, and named only those that are public now under his name.
CREATE FUNCTION access.public_delegate(of_delegate uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_agg(jsonb_build_object('page', p.content::jsonb - 'led', 'publishedOn', b.publish_on, 'congress', c.name,
      'led', (SELECT count(*) FROM public.suggestion s WHERE NOT coalesce(s.secrecy, s.secrecy_wish) AND s.id IN (
        SELECT l.id::uuid FROM jsonb_array_elements_text(p.content::jsonb->'led') l(id))),
      'titles', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.suggestion_id, 'number', o.content::jsonb->'number', 'title', o.content::jsonb->'title')
          ORDER BY o.publish_at, o.id), '[]')
        FROM access.shown_publications(moment) o JOIN public.suggestion s ON s.id = o.suggestion_id
       WHERE o.reply_id IS NULL AND o.names_signers AND o.content::jsonb->>'lead' IS NOT NULL AND NOT coalesce(s.secrecy, s.secrecy_wish)
         AND o.suggestion_id IN (SELECT l.id::uuid FROM jsonb_array_elements_text(p.content::jsonb->'led') l(id)))) ORDER BY b.year DESC)
  FROM access.shown_performance(moment) b JOIN public.performance_page p ON p.publication_id = b.id JOIN public.congress c ON c.id = b.congress_id
  WHERE p.delegate_id = of_delegate
$$;

GRANT CREATE ON SCHEMA access TO huiyin_access;
DO $$
DECLARE
  f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['shown_performance(timestamptz)', 'public_delegates(timestamptz, uuid)', 'public_delegate(uuid, timestamptz)'] LOOP
    EXECUTE format('ALTER FUNCTION access.%s OWNER TO huiyin_access', f);
    EXECUTE format('REVOKE ALL ON FUNCTION access.%s FROM PUBLIC', f);
    IF f NOT LIKE 'shown%' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION access.%s TO huiyin_app', f); END IF;
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
CREATE POLICY access ON performance_publication TO huiyin_access USING (true);
CREATE POLICY access ON performance_page TO huiyin_access USING (true);
GRANT SELECT ON performance_publication, performance_page TO huiyin_access;
