-- 协办意见 as a task: sent back once, adopted or not, asked for by the lead, or waived by its head.
ALTER TABLE "assist_opinion" ADD COLUMN "ordinal" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "outcome" TEXT,
ADD COLUMN "outcome_reason" TEXT,
ADD COLUMN "settled_at" TIMESTAMPTZ(3),
ADD COLUMN "settled_by_id" UUID,
ADD COLUMN "sent_back_at" TIMESTAMPTZ(3),
ADD COLUMN "sent_back_on" DATE,
ADD COLUMN "sent_back_by_id" UUID,
ADD COLUMN "send_back_reason" TEXT;

DROP INDEX "assist_opinion_assignment_id_round_key";
CREATE UNIQUE INDEX "assist_opinion_assignment_id_round_ordinal_key" ON "assist_opinion"("assignment_id", "round", "ordinal");
-- One of a round counts; another only in the place of one that was sent back.
CREATE UNIQUE INDEX assist_opinion_one_in_force ON assist_opinion (assignment_id, round) WHERE sent_back_at IS NULL;

ALTER TABLE assist_opinion ADD FOREIGN KEY (settled_by_id) REFERENCES person (id);
ALTER TABLE assist_opinion ADD FOREIGN KEY (sent_back_by_id) REFERENCES person (id);
ALTER TABLE assist_opinion ADD CHECK (ordinal BETWEEN 1 AND 2);
ALTER TABLE assist_opinion ADD CHECK (outcome IS NULL OR outcome IN ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED'));
ALTER TABLE assist_opinion ADD CHECK ((outcome IS NULL) = (outcome_reason IS NULL) AND (outcome IS NULL) = (settled_at IS NULL) AND (outcome IS NULL) = (settled_by_id IS NULL));
ALTER TABLE assist_opinion ADD CHECK ((sent_back_at IS NULL) = (sent_back_on IS NULL) AND (sent_back_at IS NULL) = (sent_back_by_id IS NULL)
  AND (sent_back_at IS NULL) = (send_back_reason IS NULL) AND (sent_back_at IS NULL OR (outcome IS NULL AND ordinal = 1)));

-- CreateTable
CREATE TABLE "opinion_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "lead_assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "wished_on" DATE,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_on" DATE NOT NULL,
    "asked_by_id" UUID NOT NULL,

    CONSTRAINT "opinion_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opinion_waiver" (
    "assignment_id" UUID NOT NULL,
    "lead_assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "waived_at" TIMESTAMPTZ(3) NOT NULL,
    "waived_on" DATE NOT NULL,
    "waived_by_id" UUID NOT NULL,

    CONSTRAINT "opinion_waiver_pkey" PRIMARY KEY ("assignment_id","lead_assignment_id","round")
);

CREATE INDEX "opinion_request_assignment_id_idx" ON "opinion_request"("assignment_id");
CREATE INDEX "opinion_request_lead_assignment_id_idx" ON "opinion_request"("lead_assignment_id");
CREATE INDEX "opinion_waiver_lead_assignment_id_idx" ON "opinion_waiver"("lead_assignment_id");

ALTER TABLE "opinion_request" ADD CONSTRAINT "opinion_request_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opinion_request" ADD CONSTRAINT "opinion_request_lead_assignment_id_fkey" FOREIGN KEY ("lead_assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opinion_waiver" ADD CONSTRAINT "opinion_waiver_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opinion_waiver" ADD CONSTRAINT "opinion_waiver_lead_assignment_id_fkey" FOREIGN KEY ("lead_assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE opinion_request ADD FOREIGN KEY (asked_by_id) REFERENCES person (id);
ALTER TABLE opinion_waiver ADD FOREIGN KEY (waived_by_id) REFERENCES person (id);
ALTER TABLE opinion_request ADD CHECK (assignment_id <> lead_assignment_id AND length(question) > 0);
ALTER TABLE opinion_waiver ADD CHECK (assignment_id <> lead_assignment_id AND length(reason) > 0);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['opinion_request', 'opinion_waiver'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;

-- Two more things that the ledger awaits: an opinion given anew, and progress on a key suggestion.
ALTER TABLE deadline DROP CONSTRAINT deadline_purpose_check;
ALTER TABLE deadline ADD CONSTRAINT deadline_purpose_check CHECK (purpose IN ('assign-in-session', 'assign-between-sessions', 'acknowledge', 'object', 'reassign',
  'first-contact', 'assist-opinion', 'assist-again', 'progress', 'draft', 'sign', 'reply', 'extended-reply', 'feedback', 're-handling', 'chasing-answer',
  'member-opinion', 'object-to-non-acceptance', 'publication', 'commitment'));
