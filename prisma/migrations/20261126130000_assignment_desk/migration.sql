-- Sent out for opinions before it is assigned (预交办); the meeting at which it was assigned (交办会).
ALTER TABLE suggestion ADD COLUMN pre_assigned_at TIMESTAMPTZ(3);
ALTER TABLE suggestion ADD COLUMN pre_assigned_on DATE;
ALTER TABLE suggestion ADD COLUMN assignment_meeting_id UUID;
ALTER TABLE suggestion ADD CHECK ((pre_assigned_at IS NULL) = (pre_assigned_on IS NULL));

CREATE TABLE "assignment_plan" (
    "suggestion_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_by_name" TEXT NOT NULL,

    CONSTRAINT "assignment_plan_pkey" PRIMARY KEY ("suggestion_id")
);

CREATE TABLE "planned_unit" (
    "suggestion_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "part" TEXT,

    CONSTRAINT "planned_unit_pkey" PRIMARY KEY ("suggestion_id","unit_id")
);

CREATE TABLE "pre_assignment_opinion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "party" TEXT NOT NULL,
    "unit_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT,
    "part" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_by" DATE NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "proposed_unit_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "answered_on" DATE,
    "answered_by_id" UUID,
    "answered_by_name" TEXT,

    CONSTRAINT "pre_assignment_opinion_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "assignment_meeting" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "assignment_meeting_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "planned_unit_unit_id_idx" ON "planned_unit"("unit_id");
CREATE INDEX "pre_assignment_opinion_suggestion_id_idx" ON "pre_assignment_opinion"("suggestion_id");
CREATE INDEX "assignment_meeting_congress_id_session_id_idx" ON "assignment_meeting"("congress_id", "session_id");

ALTER TABLE "assignment_plan" ADD CONSTRAINT "assignment_plan_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "planned_unit" ADD CONSTRAINT "planned_unit_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "assignment_plan"("suggestion_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "planned_unit" ADD CONSTRAINT "planned_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "pre_assignment_opinion" ADD CONSTRAINT "pre_assignment_opinion_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "pre_assignment_opinion" ADD CONSTRAINT "pre_assignment_opinion_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "pre_assignment_opinion" ADD CONSTRAINT "pre_assignment_opinion_proposed_unit_id_fkey" FOREIGN KEY ("proposed_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assignment_meeting" ADD CONSTRAINT "assignment_meeting_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_assignment_meeting_id_fkey" FOREIGN KEY ("assignment_meeting_id") REFERENCES "assignment_meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE planned_unit ADD CHECK (role IN ('SOLE', 'LEAD', 'ASSIST', 'SEPARATE'));
ALTER TABLE pre_assignment_opinion ADD CHECK (role IS NULL OR role IN ('SOLE', 'LEAD', 'ASSIST', 'SEPARATE'));
ALTER TABLE pre_assignment_opinion ADD CHECK (party IN ('UNIT', 'DELEGATE', 'GOVERNMENT'));
ALTER TABLE pre_assignment_opinion ADD CHECK ((party = 'UNIT') = (unit_id IS NOT NULL));
ALTER TABLE pre_assignment_opinion ADD CHECK (answer IS NULL OR answer IN ('AGREED', 'OTHER_UNIT'));
ALTER TABLE pre_assignment_opinion ADD CHECK ((answer IS NULL) = (answered_at IS NULL));
-- Silence is a row without an answer; each party is asked once in a round, and the newest round counts.
CREATE UNIQUE INDEX pre_assignment_opinion_one_current ON pre_assignment_opinion (suggestion_id, party, coalesce(unit_id, suggestion_id)) WHERE superseded_at IS NULL;
CREATE INDEX pre_assignment_opinion_of_unit ON pre_assignment_opinion (unit_id, suggestion_id) WHERE superseded_at IS NULL;

-- Rights and row level security, as for every tenant table.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['assignment_plan', 'planned_unit', 'pre_assignment_opinion', 'assignment_meeting'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT DELETE ON planned_unit TO huiyin_app;
