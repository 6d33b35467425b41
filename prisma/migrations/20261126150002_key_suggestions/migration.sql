-- AlterTable
ALTER TABLE "suggestion" ADD COLUMN     "key_fixed_on" DATE;

-- CreateTable
CREATE TABLE "directors_meeting" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "minutes_number" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "directors_meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_nomination" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "grounds" TEXT[],
    "reason" TEXT NOT NULL,
    "proposer" TEXT NOT NULL,
    "nominated_at" TIMESTAMPTZ(3) NOT NULL,
    "nominated_on" DATE NOT NULL,
    "nominated_by_id" UUID NOT NULL,
    "outcome" TEXT,
    "outcome_reason" TEXT NOT NULL DEFAULT '',
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "decided_by_id" UUID,
    "meeting_id" UUID,
    "leader_id" UUID,
    "government_leader" TEXT NOT NULL DEFAULT '',
    "supervising_office" TEXT NOT NULL DEFAULT '',
    "progress_days" INTEGER,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_on" DATE,
    "revoked_by_id" UUID,
    "revoking_meeting_id" UUID,
    "revoke_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "key_nomination_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "directors_meeting_congress_id_minutes_number_key" ON "directors_meeting"("congress_id", "minutes_number");

-- CreateIndex
CREATE INDEX "key_nomination_suggestion_id_idx" ON "key_nomination"("suggestion_id");

-- AddForeignKey
ALTER TABLE "key_nomination" ADD CONSTRAINT "key_nomination_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_nomination" ADD CONSTRAINT "key_nomination_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "directors_meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_nomination" ADD CONSTRAINT "key_nomination_revoking_meeting_id_fkey" FOREIGN KEY ("revoking_meeting_id") REFERENCES "directors_meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE key_nomination ADD FOREIGN KEY (leader_id) REFERENCES person (id);
ALTER TABLE key_nomination ADD CHECK (cardinality(grounds) > 0 AND grounds <@ ARRAY['WIDELY_FELT', 'MANY_DELEGATES', 'COMPLEX', 'FOCUS_OF_YEAR']);
ALTER TABLE key_nomination ADD CHECK (outcome IS NULL OR outcome IN ('FIXED', 'NOT_FIXED', 'TAKEN_BACK'));
ALTER TABLE key_nomination ADD CHECK ((outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (decided_on IS NULL)
  AND (outcome IS NULL) = (decided_by_id IS NULL));
ALTER TABLE key_nomination ADD CHECK (coalesce(outcome IN ('FIXED', 'NOT_FIXED'), false) = (meeting_id IS NOT NULL));
-- [SD 25, 26] Somebody leads, an office supervises, and progress is asked for at intervals.
ALTER TABLE key_nomination ADD CHECK (outcome IS DISTINCT FROM 'FIXED'
  OR ((leader_id IS NOT NULL OR length(government_leader) > 0) AND length(supervising_office) > 0 AND progress_days BETWEEN 7 AND 90));
ALTER TABLE key_nomination ADD CHECK (outcome IS DISTINCT FROM 'NOT_FIXED' OR length(outcome_reason) > 0);
ALTER TABLE key_nomination ADD CHECK ((revoked_at IS NULL) = (revoking_meeting_id IS NULL) AND (revoked_at IS NULL) = (revoked_on IS NULL)
  AND (revoked_at IS NULL) = (revoked_by_id IS NULL) AND (revoked_at IS NULL OR (outcome = 'FIXED' AND length(revoke_reason) > 0)));
CREATE UNIQUE INDEX key_nomination_one_open ON key_nomination (suggestion_id) WHERE outcome IS NULL OR (outcome = 'FIXED' AND revoked_at IS NULL);
CREATE INDEX key_nomination_pending ON key_nomination (congress_id, nominated_at) WHERE outcome IS NULL;
CREATE INDEX key_nomination_led ON key_nomination (leader_id) WHERE outcome = 'FIXED' AND revoked_at IS NULL;
CREATE INDEX suggestion_key ON suggestion (congress_id, session_id, id) WHERE key_fixed_on IS NOT NULL;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['directors_meeting', 'key_nomination'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
