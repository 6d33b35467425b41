-- 并案: suggestions handled together; each keeps its number, its clock, its reply and its rating. Who was in it and when stays.
CREATE TABLE "case_group" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "formed_at" TIMESTAMPTZ(3) NOT NULL,
    "formed_on" DATE NOT NULL,
    "formed_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "ended_on" DATE,
    "ended_by_id" UUID,
    "end_reason" TEXT,

    CONSTRAINT "case_group_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "case_group_member" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "joined_by_id" UUID,
    "left_at" TIMESTAMPTZ(3),
    "left_by_id" UUID,
    "left_because" TEXT,
    "left_reason" TEXT,

    CONSTRAINT "case_group_member_pkey" PRIMARY KEY ("id")
);

-- 分案: an original with several matters and the suggestions that were made of them.
CREATE TABLE "suggestion_split" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "original_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "split_at" TIMESTAMPTZ(3) NOT NULL,
    "split_on" DATE NOT NULL,
    "split_by_id" UUID NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_on" DATE,
    "undone_by_id" UUID,
    "undo_reason" TEXT,

    CONSTRAINT "suggestion_split_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "suggestion_part" (
    "part_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "split_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "asks" INTEGER[] NOT NULL,

    CONSTRAINT "suggestion_part_pkey" PRIMARY KEY ("part_id")
);

-- Of a part: the signature was given on the original, and is counted there.
ALTER TABLE "co_signature" ADD COLUMN "given_on_id" UUID;

CREATE INDEX "case_group_lead_id_idx" ON "case_group"("lead_id");
CREATE INDEX "case_group_member_group_id_idx" ON "case_group_member"("group_id");
CREATE INDEX "case_group_member_suggestion_id_idx" ON "case_group_member"("suggestion_id");
CREATE INDEX "suggestion_split_original_id_idx" ON "suggestion_split"("original_id");
CREATE UNIQUE INDEX "suggestion_part_split_id_ordinal_key" ON "suggestion_part"("split_id", "ordinal");

ALTER TABLE "case_group" ADD CONSTRAINT "case_group_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "case_group_member" ADD CONSTRAINT "case_group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "case_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "case_group_member" ADD CONSTRAINT "case_group_member_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "suggestion_split" ADD CONSTRAINT "suggestion_split_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "suggestion_part" ADD CONSTRAINT "suggestion_part_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "suggestion_part" ADD CONSTRAINT "suggestion_part_split_id_fkey" FOREIGN KEY ("split_id") REFERENCES "suggestion_split"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "co_signature" ADD CONSTRAINT "co_signature_given_on_id_fkey" FOREIGN KEY ("given_on_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- In one group at a time, and divided once at a time.
CREATE UNIQUE INDEX case_group_member_one ON case_group_member (suggestion_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX suggestion_split_one ON suggestion_split (original_id) WHERE undone_at IS NULL;
ALTER TABLE case_group ADD CHECK ((ended_at IS NULL) = (ended_on IS NULL));
ALTER TABLE case_group_member ADD CHECK ((left_at IS NULL) = (left_because IS NULL));
ALTER TABLE case_group_member ADD CHECK (left_because IN ('TAKEN_OUT', 'DISSOLVED', 'SENT_BACK', 'NOT_ACCEPTED', 'WITHDRAWN', 'LEFT_ALONE'));
ALTER TABLE suggestion_split ADD CHECK ((undone_at IS NULL) = (undone_on IS NULL) AND (undone_at IS NULL) = (undo_reason IS NULL));
ALTER TABLE suggestion_part ADD CHECK (ordinal > 0 AND cardinality(asks) > 0);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['case_group', 'case_group_member', 'suggestion_split', 'suggestion_part'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;

-- What was merged as a state stands again where it stood, in a group with what it was merged into.
WITH RECURSIVE way AS (
  SELECT id AS suggestion_id, merged_into_id AS into_id FROM suggestion WHERE merged_into_id IS NOT NULL
  UNION SELECT w.suggestion_id, s.merged_into_id FROM way w JOIN suggestion s ON s.id = w.into_id WHERE s.merged_into_id IS NOT NULL
), root AS (
  SELECT w.suggestion_id, w.into_id, s.congress_id FROM way w JOIN suggestion s ON s.id = w.into_id WHERE s.merged_into_id IS NULL
), formed AS (
  INSERT INTO case_group (congress_id, lead_id, reason, formed_at, formed_on)
  SELECT congress_id, into_id, '沿用原有的并案登记', now(), current_date FROM root GROUP BY congress_id, into_id RETURNING id, congress_id, lead_id
)
INSERT INTO case_group_member (congress_id, group_id, suggestion_id, joined_at)
SELECT f.congress_id, f.id, m.id, now() FROM formed f
  CROSS JOIN LATERAL (SELECT f.lead_id AS id UNION SELECT r.suggestion_id FROM root r WHERE r.into_id = f.lead_id) m;
UPDATE suggestion SET status = CASE WHEN assigned_on IS NULL THEN 'OFFICE_REVIEW' ELSE 'ASSIGNED' END WHERE status = 'MERGED';
ALTER TABLE suggestion DROP COLUMN merged_into_id;
ALTER TABLE suggestion DROP CONSTRAINT suggestion_status_check;
ALTER TABLE suggestion ADD CONSTRAINT suggestion_status_check CHECK (status IN ('DRAFT', 'CO_SIGNING', 'SUBMITTED', 'DELEGATION_REVIEW', 'OFFICE_REVIEW',
  'PRE_ASSIGNED', 'ASSIGNED', 'ACKNOWLEDGED', 'RETURN_REQUESTED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPLY_UNDER_REVIEW', 'REPLIED', 'RATED',
  'RE_HANDLING', 'SPLIT', 'REJOINED', 'NOT_ACCEPTED', 'WITHDRAWN', 'CONCLUDED', 'TRACKED', 'ARCHIVED'));
