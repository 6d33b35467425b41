-- 考核: the scheme as data, one assessment of the units by it, who judges whom, what was claimed, marked, settled, objected to and put right.
CREATE TABLE "assessment_scheme" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "basis" TEXT NOT NULL DEFAULT '',
    "preset" TEXT,
    "body" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "adopted_at" TIMESTAMPTZ(3),
    "adopted_on" DATE,
    "adopted_by_id" UUID,
    "adoption" TEXT NOT NULL DEFAULT '',
    "discarded_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_scheme_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "assessment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PREPARED',
    "counts_until" DATE NOT NULL,
    "self_due_on" DATE NOT NULL,
    "marks_due_on" DATE NOT NULL,
    "check_until" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "self_from" TIMESTAMPTZ(3),
    "judging_from" TIMESTAMPTZ(3),
    "checking_from" TIMESTAMPTZ(3),
    "frozen_at" TIMESTAMPTZ(3),
    "frozen_on" DATE,
    "frozen_by_id" UUID,
    "input" TEXT,
    "result" TEXT,
    "hash" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "assessment_unit" (
    "assessment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "group_no" INTEGER NOT NULL,
    "unit_name" TEXT NOT NULL,
    "unit_kind" TEXT NOT NULL,
    "lead_items" INTEGER NOT NULL,

    CONSTRAINT "assessment_unit_pkey" PRIMARY KEY ("assessment_id","unit_id")
);

CREATE TABLE "assessment_member" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "group_no" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "capacity" TEXT NOT NULL,
    "leads" BOOLEAN NOT NULL DEFAULT false,
    "named_at" TIMESTAMPTZ(3) NOT NULL,
    "named_by_id" UUID NOT NULL,
    "taken_out_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_member_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "assessment_bar" (
    "member_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "barred_at" TIMESTAMPTZ(3) NOT NULL,
    "barred_by_id" UUID NOT NULL,

    CONSTRAINT "assessment_bar_pkey" PRIMARY KEY ("member_id","unit_id","ground")
);

CREATE TABLE "self_assessment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "handed_in_at" TIMESTAMPTZ(3),
    "handed_in_on" DATE,
    "handed_in_by_id" UUID,

    CONSTRAINT "self_assessment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "self_assessment_item" (
    "self_assessment_id" UUID NOT NULL,
    "item_key" TEXT NOT NULL,
    "congress_id" UUID NOT NULL,
    "value" INTEGER,
    "words" TEXT NOT NULL DEFAULT '',
    "suggestion_ids" UUID[] NOT NULL DEFAULT '{}',
    "file_ids" UUID[] NOT NULL DEFAULT '{}',

    CONSTRAINT "self_assessment_item_pkey" PRIMARY KEY ("self_assessment_id","item_key")
);

CREATE TABLE "assessment_mark" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "item_key" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "value" INTEGER NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT 'ONLINE',
    "version" INTEGER NOT NULL DEFAULT 1,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_in_at" TIMESTAMPTZ(3),
    "explanation" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "assessment_mark_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "group_meeting" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "group_no" INTEGER NOT NULL,
    "held_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "present_ids" UUID[] NOT NULL DEFAULT '{}',
    "words" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,

    CONSTRAINT "group_meeting_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "group_settlement" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "item_key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_by_id" UUID NOT NULL,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "group_settlement_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "assessment_objection" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "item_key" TEXT NOT NULL,
    "suggestion_id" UUID,
    "words" TEXT NOT NULL,
    "file_ids" UUID[] NOT NULL DEFAULT '{}',
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "raised_on" DATE NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "answer_due_on" DATE NOT NULL,
    "outcome" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_on" DATE,
    "answered_by_id" UUID,

    CONSTRAINT "assessment_objection_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "assessment_correction" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "item_key" TEXT NOT NULL,
    "fact_id" UUID,
    "points" INTEGER,
    "reason" TEXT NOT NULL,
    "objection_id" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" UUID NOT NULL,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_correction_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "self_assessment_assessment_id_unit_id_key" ON "self_assessment"("assessment_id", "unit_id");
CREATE UNIQUE INDEX "assessment_mark_assessment_id_unit_id_item_key_member_id_key" ON "assessment_mark"("assessment_id", "unit_id", "item_key", "member_id");
CREATE INDEX "assessment_scheme_congress_id_year_idx" ON "assessment_scheme"("congress_id", "year");
CREATE INDEX "assessment_congress_id_year_idx" ON "assessment"("congress_id", "year");
CREATE INDEX "assessment_scheme_id_idx" ON "assessment"("scheme_id");
CREATE INDEX "assessment_unit_unit_id_idx" ON "assessment_unit"("unit_id");
CREATE INDEX "assessment_member_assessment_id_idx" ON "assessment_member"("assessment_id");
CREATE INDEX "assessment_member_person_id_idx" ON "assessment_member"("person_id");
CREATE INDEX "assessment_mark_member_id_idx" ON "assessment_mark"("member_id");
CREATE INDEX "self_assessment_unit_id_idx" ON "self_assessment"("unit_id");
CREATE INDEX "group_meeting_assessment_id_idx" ON "group_meeting"("assessment_id");
CREATE INDEX "group_settlement_assessment_id_unit_id_idx" ON "group_settlement"("assessment_id", "unit_id");
CREATE INDEX "group_settlement_meeting_id_idx" ON "group_settlement"("meeting_id");
CREATE INDEX "assessment_objection_assessment_id_unit_id_idx" ON "assessment_objection"("assessment_id", "unit_id");
CREATE INDEX "assessment_objection_suggestion_id_idx" ON "assessment_objection"("suggestion_id");
CREATE INDEX "assessment_correction_assessment_id_unit_id_idx" ON "assessment_correction"("assessment_id", "unit_id");

ALTER TABLE "assessment" ADD CONSTRAINT "assessment_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "assessment_scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment_unit" ADD CONSTRAINT "assessment_unit_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment_member" ADD CONSTRAINT "assessment_member_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment_bar" ADD CONSTRAINT "assessment_bar_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "assessment_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "self_assessment_item" ADD CONSTRAINT "self_assessment_item_self_assessment_id_fkey" FOREIGN KEY ("self_assessment_id") REFERENCES "self_assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment_mark" ADD CONSTRAINT "assessment_mark_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment_mark" ADD CONSTRAINT "assessment_mark_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "assessment_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "group_meeting" ADD CONSTRAINT "group_meeting_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "group_settlement" ADD CONSTRAINT "group_settlement_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "group_meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment_objection" ADD CONSTRAINT "assessment_objection_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment_correction" ADD CONSTRAINT "assessment_correction_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment_correction" ADD CONSTRAINT "assessment_correction_objection_id_fkey" FOREIGN KEY ("objection_id") REFERENCES "assessment_objection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain/assessment are the source.
ALTER TABLE assessment_scheme ADD FOREIGN KEY (written_by_id) REFERENCES person (id);
ALTER TABLE assessment_scheme ADD FOREIGN KEY (adopted_by_id) REFERENCES person (id);
ALTER TABLE assessment_scheme ADD CHECK (length(name) > 0 AND year BETWEEN 1900 AND 2999);
ALTER TABLE assessment_scheme ADD CHECK ((adopted_at IS NULL) = (adopted_on IS NULL) AND (adopted_at IS NULL) = (adopted_by_id IS NULL) AND (discarded_at IS NULL OR adopted_at IS NULL));
ALTER TABLE assessment ADD FOREIGN KEY (session_id) REFERENCES session (id);
ALTER TABLE assessment ADD FOREIGN KEY (opened_by_id) REFERENCES person (id);
ALTER TABLE assessment ADD FOREIGN KEY (frozen_by_id) REFERENCES person (id);
ALTER TABLE assessment ADD CHECK (kind IN ('ANNUAL', 'TRIAL') AND length(name) > 0);
ALTER TABLE assessment ADD CHECK (state IN ('PREPARED', 'SELF_ASSESSED', 'JUDGED', 'CHECKED', 'FROZEN', 'CANCELLED'));
ALTER TABLE assessment ADD CHECK (self_due_on <= marks_due_on);
ALTER TABLE assessment ADD CHECK ((state = 'FROZEN') = (frozen_at IS NOT NULL) AND (frozen_at IS NULL) = (hash IS NULL) AND (frozen_at IS NULL) = (result IS NULL) AND (frozen_at IS NULL) = (input IS NULL));
ALTER TABLE assessment ADD CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL) AND (cancelled_at IS NULL) = (cancel_reason = ''));
-- A year is assessed once; it may be tried as often as anybody likes.
CREATE UNIQUE INDEX assessment_one_a_year ON assessment (congress_id, year) WHERE kind = 'ANNUAL' AND state <> 'CANCELLED';
ALTER TABLE assessment_unit ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
ALTER TABLE assessment_unit ADD CHECK (group_no BETWEEN 1 AND 99 AND lead_items >= 0);
ALTER TABLE assessment_member ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE assessment_member ADD CHECK (group_no BETWEEN 1 AND 99 AND capacity IN ('CONGRESS', 'DELEGATE', 'GOVERNMENT', 'SUPERVISION', 'EXPERT'));
CREATE UNIQUE INDEX assessment_member_once ON assessment_member (assessment_id, person_id) WHERE taken_out_at IS NULL;
CREATE UNIQUE INDEX assessment_member_one_lead ON assessment_member (assessment_id, group_no) WHERE leads AND taken_out_at IS NULL;
ALTER TABLE assessment_bar ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
ALTER TABLE assessment_bar ADD CHECK (ground IN ('WORKS_THERE', 'WORKED_THERE', 'RAISED_IT', 'DECLARED', 'OFFICE'));
ALTER TABLE self_assessment ADD FOREIGN KEY (assessment_id, unit_id) REFERENCES assessment_unit (assessment_id, unit_id);
ALTER TABLE self_assessment ADD CHECK ((handed_in_at IS NULL) = (handed_in_by_id IS NULL) AND (handed_in_at IS NULL) = (handed_in_on IS NULL));
ALTER TABLE assessment_mark ADD FOREIGN KEY (assessment_id, unit_id) REFERENCES assessment_unit (assessment_id, unit_id);
ALTER TABLE assessment_mark ADD CHECK (source IN ('ONLINE', 'PAPER'));
ALTER TABLE group_meeting ADD CHECK ((closed_at IS NULL) = (closed_by_id IS NULL) AND length(place) > 0);
ALTER TABLE group_settlement ADD FOREIGN KEY (assessment_id, unit_id) REFERENCES assessment_unit (assessment_id, unit_id);
ALTER TABLE group_settlement ADD CHECK (length(reason) > 0);
CREATE UNIQUE INDEX group_settlement_once ON group_settlement (assessment_id, unit_id, item_key) WHERE taken_back_at IS NULL;
ALTER TABLE assessment_objection ADD FOREIGN KEY (assessment_id, unit_id) REFERENCES assessment_unit (assessment_id, unit_id);
ALTER TABLE assessment_objection ADD FOREIGN KEY (suggestion_id) REFERENCES suggestion (id);
ALTER TABLE assessment_objection ADD CHECK (outcome IN ('UPHELD', 'PARTLY', 'REJECTED') AND (outcome IS NULL) = (answered_at IS NULL) AND (outcome IS NULL) = (answered_by_id IS NULL) AND (outcome IS NULL) = (answer = ''));
ALTER TABLE assessment_correction ADD FOREIGN KEY (assessment_id, unit_id) REFERENCES assessment_unit (assessment_id, unit_id);
-- Other points for an item, or one fact that is not to count in it.
ALTER TABLE assessment_correction ADD CHECK (length(reason) > 0 AND ((kind = 'POINTS' AND points IS NOT NULL AND fact_id IS NULL) OR (kind = 'LEAVE_OUT' AND points IS NULL AND fact_id IS NOT NULL)));

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['assessment_scheme', 'assessment', 'assessment_unit', 'assessment_member', 'assessment_bar', 'self_assessment', 'self_assessment_item',
    'assessment_mark', 'group_meeting', 'group_settlement', 'assessment_objection', 'assessment_correction'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
-- A group is made anew until it judges; a line of a self-assessment is written over with the rest.
GRANT DELETE ON assessment_unit, assessment_bar, self_assessment_item TO huiyin_app;
