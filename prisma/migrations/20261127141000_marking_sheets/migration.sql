-- 纸质评分表: what a member has marked by hand, read by two people of the office, each by himself. One that its member disputes is kept.
CREATE TABLE "marking_sheet" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "signed_on" DATE,
    "settled_at" TIMESTAMPTZ(3),
    "disputed_at" TIMESTAMPTZ(3),
    "dispute" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "marking_sheet_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "marking_sheet_entry" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "sheet_id" UUID NOT NULL,
    "signed_on" DATE NOT NULL,
    "marks" JSONB NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID NOT NULL,

    CONSTRAINT "marking_sheet_entry_pkey" PRIMARY KEY ("id")
);

-- Which reminders before a step's day were told, and to whom.
CREATE TABLE "assessment_reminder" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "matter" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "days_before" INTEGER NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessment_reminder_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "marking_sheet_assessment_id_unit_id_idx" ON "marking_sheet"("assessment_id", "unit_id");
CREATE INDEX "marking_sheet_member_id_idx" ON "marking_sheet"("member_id");
CREATE INDEX "marking_sheet_entry_sheet_id_idx" ON "marking_sheet_entry"("sheet_id");
CREATE UNIQUE INDEX "assessment_reminder_assessment_id_matter_subject_id_due_on__key" ON "assessment_reminder"("assessment_id", "matter", "subject_id", "due_on", "days_before");

ALTER TABLE "marking_sheet" ADD CONSTRAINT "marking_sheet_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "assessment_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "marking_sheet_entry" ADD CONSTRAINT "marking_sheet_entry_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "marking_sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assessment_reminder" ADD CONSTRAINT "assessment_reminder_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE marking_sheet ADD FOREIGN KEY (assessment_id, unit_id) REFERENCES assessment_unit (assessment_id, unit_id);
ALTER TABLE marking_sheet ADD CHECK (outcome IN ('AGREED', 'DECIDED'));
ALTER TABLE marking_sheet ADD CHECK ((outcome IS NULL) = (settled_at IS NULL) AND (outcome IS NULL) = (signed_on IS NULL));
ALTER TABLE marking_sheet ADD CHECK ((disputed_at IS NULL) = (dispute = '') AND (disputed_at IS NULL OR outcome IS NOT NULL));
CREATE UNIQUE INDEX marking_sheet_one_stands ON marking_sheet (assessment_id, unit_id, member_id) WHERE disputed_at IS NULL;
ALTER TABLE marking_sheet_entry ADD FOREIGN KEY (entered_by_id) REFERENCES person (id);
ALTER TABLE assessment_reminder ADD CHECK (matter IN ('SELF', 'MARKS', 'VALUES', 'CHECK', 'ANSWER') AND days_before >= 1);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['marking_sheet', 'marking_sheet_entry', 'assessment_reminder'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
-- What was read stays as it was read.
GRANT UPDATE ON marking_sheet TO huiyin_app;

-- A file that is the scan of a member's sheet is no evidence of the unit.
ALTER TABLE assessment_file ADD COLUMN member_id uuid REFERENCES assessment_member (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX assessment_file_member_id_idx ON assessment_file (member_id);

-- A correction that the office makes by itself rests on something, and gives the unit days to object; one that is taken back says why.
ALTER TABLE assessment_correction ADD COLUMN suggestion_ids uuid[] NOT NULL DEFAULT '{}', ADD COLUMN file_ids uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN object_until date, ADD COLUMN taken_back_by_id uuid REFERENCES person (id), ADD COLUMN take_back_reason text NOT NULL DEFAULT '';
ALTER TABLE assessment_correction ADD CHECK (take_back_reason = '' OR (taken_back_at IS NOT NULL AND taken_back_by_id IS NOT NULL));
