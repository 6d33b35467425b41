-- 三见面: who of the unit was there, each with his rank; until now one line of text.
ALTER TABLE contact ALTER COLUMN people TYPE JSONB USING jsonb_build_array(jsonb_build_object('name', people, 'post', '', 'isHead', false));
ALTER TABLE contact ADD CHECK (jsonb_typeof(people) = 'array' AND jsonb_array_length(people) BETWEEN 1 AND 20);
ALTER TABLE contact ADD COLUMN asked TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
-- The last day to confirm; none: nobody was asked, because it was entered before anybody could be.
ALTER TABLE contact ADD COLUMN confirm_by DATE;
ALTER TABLE contact ADD COLUMN reminded_at TIMESTAMPTZ(3);
ALTER TABLE contact ADD COLUMN lapsed_at TIMESTAMPTZ(3);
ALTER TABLE contact ADD COLUMN struck_at TIMESTAMPTZ(3);
ALTER TABLE contact ADD COLUMN struck_by_id UUID;
ALTER TABLE contact ADD COLUMN strike_reason TEXT;
ALTER TABLE contact ADD CHECK (version > 0);
ALTER TABLE contact ADD CHECK ((struck_at IS NULL) = (struck_by_id IS NULL) AND (struck_at IS NULL) = (strike_reason IS NULL));
CREATE INDEX contact_awaited ON contact (congress_id, confirm_by) WHERE lapsed_at IS NULL AND struck_at IS NULL AND confirm_by IS NOT NULL;

-- What an entry said before it was corrected.
CREATE TABLE "contact_version" (
    "contact_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "contacted_on" DATE NOT NULL,
    "stage" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "people" JSONB NOT NULL,
    "delegate_view" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_by_id" UUID NOT NULL,

    CONSTRAINT "contact_version_pkey" PRIMARY KEY ("contact_id", "version")
);

-- The delegates who are said to have been met, and what each confirmed.
CREATE TABLE "contact_delegate" (
    "contact_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "confirmed_version" INTEGER,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_delegate_pkey" PRIMARY KEY ("contact_id", "delegate_id")
);
CREATE INDEX contact_delegate_unanswered ON contact_delegate (delegate_id) WHERE confirmed_at IS NULL;

-- 不属实: of an entry; or, without one, that nobody of the unit came.
CREATE TABLE "contact_dispute" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "contact_id" UUID,
    "version" INTEGER,
    "round" INTEGER NOT NULL,
    "delegate_id" UUID NOT NULL,
    "faults" TEXT[] NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "ending" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "settlement" TEXT,

    CONSTRAINT "contact_dispute_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "contact_dispute_assignment_id_idx" ON "contact_dispute"("assignment_id");
CREATE INDEX "contact_dispute_contact_id_idx" ON "contact_dispute"("contact_id");
CREATE INDEX contact_dispute_open ON contact_dispute (congress_id, id) WHERE ending IS NULL;
CREATE UNIQUE INDEX contact_dispute_once ON contact_dispute (contact_id, delegate_id) WHERE ending IS NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX contact_dispute_nobody_once ON contact_dispute (assignment_id, delegate_id) WHERE ending IS NULL AND contact_id IS NULL;
ALTER TABLE contact_dispute ADD CHECK (cardinality(faults) > 0 AND faults <@ ARRAY['NOT_MET', 'OTHER_DAY', 'OTHER_PEOPLE', 'OTHER_VIEW']);
ALTER TABLE contact_dispute ADD CHECK ((contact_id IS NULL) = (version IS NULL));
ALTER TABLE contact_dispute ADD CHECK (ending IN ('TAKEN_BACK', 'CORRECTED', 'STRUCK', 'CONTACTED', 'SETTLED'));
ALTER TABLE contact_dispute ADD CHECK ((ending IS NULL) = (ended_at IS NULL) AND (answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by_id IS NULL));
ALTER TABLE contact_dispute ADD CHECK ((ending IS NOT DISTINCT FROM 'SETTLED') = (settlement IS NOT NULL));

-- 免予沟通: that a reply may go though the delegate was not heard in this round, and why.
CREATE TABLE "contact_waiver" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "ground" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "waived_at" TIMESTAMPTZ(3) NOT NULL,
    "waived_on" DATE NOT NULL,
    "waived_by_id" UUID NOT NULL,

    CONSTRAINT "contact_waiver_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "contact_waiver_assignment_id_round_key" ON "contact_waiver"("assignment_id", "round");
ALTER TABLE contact_waiver ADD CHECK (ground IN ('UNREACHABLE', 'DELEGATE_WISH', 'FOR_REFERENCE', 'OTHER') AND role IN ('UNIT_HEAD', 'DELEGATE_OFFICE') AND length(reason) > 0);

ALTER TABLE "contact_version" ADD CONSTRAINT "contact_version_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_delegate" ADD CONSTRAINT "contact_delegate_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_delegate" ADD CONSTRAINT "contact_delegate_delegate_id_fkey" FOREIGN KEY ("delegate_id") REFERENCES "delegate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_dispute" ADD CONSTRAINT "contact_dispute_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_dispute" ADD CONSTRAINT "contact_dispute_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_dispute" ADD CONSTRAINT "contact_dispute_delegate_id_fkey" FOREIGN KEY ("delegate_id") REFERENCES "delegate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_waiver" ADD CONSTRAINT "contact_waiver_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A unit sends files, too.
ALTER TABLE attachment DROP CONSTRAINT attachment_way_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_way_check CHECK (way IN ('WRITER', 'OFFICE', 'UNIT'));
CREATE INDEX attachment_of_subject ON attachment (subject_id) WHERE subject_id IS NOT NULL;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['contact_version', 'contact_delegate', 'contact_dispute', 'contact_waiver'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT DELETE ON contact_delegate TO huiyin_app;
