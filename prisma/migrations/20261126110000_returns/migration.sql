-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "accepted_by_silence_on" DATE;

-- CreateTable
CREATE TABLE "return_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "ground" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_unit_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_on" DATE NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "decision" TEXT,
    "decision_reason" TEXT,
    "minutes_number" TEXT,
    "minutes" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "decided_by_id" UUID,
    "successor_id" UUID,

    CONSTRAINT "return_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "return_request_assignment_id_idx" ON "return_request"("assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "return_request_suggestion_id_ordinal_key" ON "return_request"("suggestion_id", "ordinal");

-- AddForeignKey
ALTER TABLE "return_request" ADD CONSTRAINT "return_request_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_request" ADD CONSTRAINT "return_request_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_request" ADD CONSTRAINT "return_request_proposed_unit_id_fkey" FOREIGN KEY ("proposed_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_request" ADD CONSTRAINT "return_request_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "assignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE return_request ADD CHECK (ordinal > 0);
ALTER TABLE return_request ADD CHECK (ground IN ('NOT_OUR_DUTY', 'DUTY_MOVED', 'OTHER_SHOULD_LEAD', 'HIGHER_LEVEL', 'OTHER'));
ALTER TABLE return_request ADD CHECK (stage IN ('OFFICE', 'GOVERNMENT_OFFICE', 'COMMITTEE'));
ALTER TABLE return_request ADD CHECK (decision IS NULL OR decision IN ('OVERRULED', 'REASSIGNED', 'WITHDRAWN', 'LAPSED'));
ALTER TABLE return_request ADD CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_on IS NULL));
ALTER TABLE return_request ADD CHECK ((decision = 'REASSIGNED') = (successor_id IS NOT NULL));
ALTER TABLE return_request ADD CHECK (decision NOT IN ('OVERRULED', 'REASSIGNED') OR (decided_by_id IS NOT NULL AND length(decision_reason) > 0));
ALTER TABLE return_request ADD CHECK (stage <> 'COMMITTEE' OR decision NOT IN ('OVERRULED', 'REASSIGNED')
  OR (length(minutes_number) > 0 AND length(minutes) > 0));
CREATE UNIQUE INDEX return_request_one_pending ON return_request (assignment_id) WHERE decision IS NULL;
CREATE INDEX return_request_undecided ON return_request (congress_id, suggestion_id) WHERE decision IS NULL;
ALTER TABLE assignment DROP CONSTRAINT assignment_status_check;
ALTER TABLE assignment ADD CONSTRAINT assignment_status_check CHECK (status IN ('ASSIGNED', 'RETURN_REQUESTED', 'ACKNOWLEDGED', 'IN_PROGRESS',
  'EXTENSION_REQUESTED', 'REPLY_UNDER_REVIEW', 'REPLIED', 'RE_HANDLING', 'OPINION_GIVEN', 'ENDED'));
-- The few that nobody has acknowledged, for the daily list and for who keeps silent.
CREATE INDEX assignment_unacknowledged ON assignment (congress_id, unit_id, id) WHERE acknowledged_on IS NULL AND ended_on IS NULL;
-- The last call to a person, beside whom there is still to ring up.
CREATE INDEX event_of_call ON event (congress_id, subject_id, sequence DESC) WHERE type = 'notice.called';

ALTER TABLE return_request ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON return_request TO huiyin_app, huiyin_worker
  USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
ALTER TABLE return_request ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
GRANT SELECT, INSERT, UPDATE ON return_request TO huiyin_app;
