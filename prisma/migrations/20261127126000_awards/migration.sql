-- 评选表扬: a call by one kind, who is nominated, what the year's facts say of each, objections during the notice, and the decision.
CREATE TABLE "award_call" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "quota" INTEGER NOT NULL,
    "each" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "deciding_body" TEXT NOT NULL,
    "vetoes" TEXT[] NOT NULL,
    "notice_days" INTEGER NOT NULL DEFAULT 5,
    "state" TEXT NOT NULL DEFAULT 'NOMINATED',
    "called_at" TIMESTAMPTZ(3) NOT NULL,
    "called_on" DATE NOT NULL,
    "called_by_id" UUID NOT NULL,
    "checked_on" DATE,
    "met_on" DATE,
    "meeting" TEXT NOT NULL DEFAULT '',
    "meeting_words" TEXT NOT NULL DEFAULT '',
    "notice_from" DATE,
    "notice_until" DATE,
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "decided_by_id" UUID,
    "decision_number" TEXT NOT NULL DEFAULT '',
    "decision_words" TEXT NOT NULL DEFAULT '',
    "stopped_at" TIMESTAMPTZ(3),
    "stopped_on" DATE,
    "stopped_by_id" UUID,
    "stop_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "award_call_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "award_candidate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "unit_id" UUID,
    "person_name" TEXT NOT NULL DEFAULT '',
    "post" TEXT NOT NULL DEFAULT '',
    "suggestion_id" UUID,
    "nominator" TEXT NOT NULL,
    "nominator_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "nominated_at" TIMESTAMPTZ(3) NOT NULL,
    "nominated_on" DATE NOT NULL,
    "nominated_by_id" UUID NOT NULL,
    "taken_back_at" TIMESTAMPTZ(3),
    "take_back_reason" TEXT NOT NULL DEFAULT '',
    "band" INTEGER,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "place" INTEGER,
    "place_reason" TEXT NOT NULL DEFAULT '',
    "agreed" BOOLEAN NOT NULL DEFAULT false,
    "followed_on" DATE,
    "follow_reason" TEXT NOT NULL DEFAULT '',
    "struck_at" TIMESTAMPTZ(3),
    "struck_on" DATE,
    "strike_reason" TEXT NOT NULL DEFAULT '',
    "certificate" INTEGER,

    CONSTRAINT "award_candidate_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "award_objection" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "raised_on" DATE NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "outcome" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_on" DATE,
    "answered_by_id" UUID,

    CONSTRAINT "award_objection_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "award_call_congress_id_year_idx" ON "award_call"("congress_id", "year");
CREATE INDEX "award_call_assessment_id_idx" ON "award_call"("assessment_id");
CREATE INDEX "award_candidate_call_id_idx" ON "award_candidate"("call_id");
CREATE INDEX "award_candidate_unit_id_idx" ON "award_candidate"("unit_id");
CREATE INDEX "award_candidate_suggestion_id_idx" ON "award_candidate"("suggestion_id");
CREATE INDEX "award_objection_call_id_idx" ON "award_objection"("call_id");
CREATE INDEX "award_objection_candidate_id_idx" ON "award_objection"("candidate_id");

ALTER TABLE "award_candidate" ADD CONSTRAINT "award_candidate_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "award_call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award_objection" ADD CONSTRAINT "award_objection_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "award_call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award_objection" ADD CONSTRAINT "award_objection_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "award_candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain/award are the source.
ALTER TABLE award_call ADD FOREIGN KEY (assessment_id) REFERENCES assessment (id);
ALTER TABLE award_call ADD FOREIGN KEY (called_by_id) REFERENCES person (id);
ALTER TABLE award_call ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE award_call ADD FOREIGN KEY (stopped_by_id) REFERENCES person (id);
ALTER TABLE award_call ADD CHECK (kind IN ('UNIT', 'WORKER', 'SUGGESTION') AND state IN ('NOMINATED', 'CHECKED', 'MET', 'NOTIFIED', 'DECIDED', 'STOPPED'));
ALTER TABLE award_call ADD CHECK (quota BETWEEN 1 AND 200 AND "each" BETWEEN 1 AND 20 AND notice_days BETWEEN 1 AND 30 AND length(name) > 0 AND length(basis) > 0);
ALTER TABLE award_call ADD CHECK ((notice_from IS NULL) = (notice_until IS NULL) AND notice_until >= notice_from AND (met_on IS NULL) = (meeting = ''));
ALTER TABLE award_call ADD CHECK ((state = 'DECIDED') = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (decided_on IS NULL) AND (decided_at IS NULL) = (decision_number = '') AND decided_on > notice_until);
ALTER TABLE award_call ADD CHECK ((state = 'STOPPED') = (stopped_at IS NOT NULL) AND (stopped_at IS NULL) = (stop_reason = ''));
ALTER TABLE award_candidate ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
ALTER TABLE award_candidate ADD FOREIGN KEY (suggestion_id) REFERENCES suggestion (id);
ALTER TABLE award_candidate ADD FOREIGN KEY (nominated_by_id) REFERENCES person (id);
ALTER TABLE award_candidate ADD CHECK (num_nonnulls(unit_id, suggestion_id) = 1 AND (person_name = '') = (post = '') AND (suggestion_id IS NULL OR person_name = ''));
ALTER TABLE award_candidate ADD CHECK (nominator IN ('OFFICE', 'GROUP', 'UNIT', 'DELEGATION') AND length(reason) > 0 AND (taken_back_at IS NULL) = (take_back_reason = ''));
ALTER TABLE award_candidate ADD CHECK ((place IS NULL) = (place_reason = '') AND (NOT agreed OR place IS NOT NULL) AND (struck_at IS NULL) = (strike_reason = '') AND (certificate IS NULL OR (agreed AND struck_at IS NULL)));
ALTER TABLE award_objection ADD FOREIGN KEY (raised_by_id) REFERENCES person (id);
ALTER TABLE award_objection ADD FOREIGN KEY (answered_by_id) REFERENCES person (id);
ALTER TABLE award_objection ADD CHECK (channel IN ('ONLINE', 'LETTER', 'TELEPHONE', 'VISIT') AND length(name) > 0 AND length(words) > 0);
ALTER TABLE award_objection ADD CHECK (outcome IN ('UPHELD', 'REJECTED') AND (outcome IS NULL) = (answered_at IS NULL) AND (outcome IS NULL) = (answer = ''));
-- The same unit, person or suggestion once in a call.
CREATE UNIQUE INDEX award_candidate_one_unit ON award_candidate (call_id, unit_id, person_name) WHERE taken_back_at IS NULL AND unit_id IS NOT NULL;
CREATE UNIQUE INDEX award_candidate_one_suggestion ON award_candidate (call_id, suggestion_id) WHERE taken_back_at IS NULL AND suggestion_id IS NOT NULL;
CREATE UNIQUE INDEX award_candidate_one_place ON award_candidate (call_id, place) WHERE place IS NOT NULL;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['award_call', 'award_candidate', 'award_objection'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;

-- For anybody: one notice from its first day on, and what was decided; of a person name, unit and post, of a suggestion number and title, no reason of anybody.
CREATE FUNCTION access.public_award(of_call uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('id', w.id, 'congress', c.name, 'year', w.year, 'kind', w.kind, 'name', w.name, 'basis', w.basis, 'decidingBody', w.deciding_body,
      'noticeFrom', w.notice_from, 'noticeUntil', w.notice_until, 'decidedOn', w.decided_on, 'decisionNumber', w.decision_number,
      'today', (moment AT TIME ZONE c.time_zone)::date,
      'entries', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'unit', u.name, 'person', a.person_name, 'post', a.post,
            'number', s.number_text, 'title', CASE WHEN coalesce(s.publicity, s.publicity_wish) <> 'NONE' THEN s.title END) ORDER BY a.place), '[]')
        FROM public.award_candidate a LEFT JOIN public.unit u ON u.id = a.unit_id LEFT JOIN public.suggestion s ON s.id = a.suggestion_id
       WHERE a.call_id = w.id AND a.agreed AND a.struck_at IS NULL AND a.taken_back_at IS NULL))
  FROM public.award_call w JOIN public.congress c ON c.id = w.congress_id
  WHERE w.id = of_call AND w.state IN ('NOTIFIED', 'DECIDED') AND w.notice_from <= (moment AT TIME ZONE c.time_zone)::date
$$;

GRANT CREATE ON SCHEMA access TO huiyin_access;
ALTER FUNCTION access.public_award(uuid, timestamptz) OWNER TO huiyin_access;
REVOKE ALL ON FUNCTION access.public_award(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.public_award(uuid, timestamptz) TO huiyin_app;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
CREATE POLICY access ON award_call TO huiyin_access USING (true);
CREATE POLICY access ON award_candidate TO huiyin_access USING (true);
GRANT SELECT ON award_call, award_candidate TO huiyin_access;
