-- 承诺跨年销号: pictures before and after, the office's word where no delegate is left, and the monthly reminder.
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_check CHECK (kind IN ('ATTACHMENT', 'SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE', 'RATING_FORM', 'CONTACT_PROOF', 'SEALED_LETTER', 'REDACTED_COPY', 'PROMISE_BEFORE', 'PROMISE_AFTER'));
ALTER TABLE attachment ADD CONSTRAINT picture_of_promise CHECK (kind NOT IN ('PROMISE_BEFORE', 'PROMISE_AFTER') OR subject_id IS NOT NULL);

ALTER TABLE "commitment_claim" ADD COLUMN "no_evidence" TEXT NOT NULL DEFAULT '',
ADD COLUMN "verified_as" TEXT;
UPDATE commitment_claim SET verified_as = 'DELEGATE' WHERE is_true IS NOT NULL;

-- Where no delegate is left to judge, somebody of the office looks, without a mark, and another decides.
DO $$
DECLARE
  old text;
BEGIN
  FOR old IN SELECT conname FROM pg_constraint WHERE conrelid = 'commitment_claim'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%(mark IS NULL)%' AND pg_get_constraintdef(oid) LIKE '%verified_by_id <> claimed_by_id%' LOOP
    EXECUTE format('ALTER TABLE commitment_claim DROP CONSTRAINT %I', old);
  END LOOP;
END $$;
ALTER TABLE commitment_claim ADD CONSTRAINT claim_verified CHECK ((is_true IS NULL) = (verified_at IS NULL) AND (is_true IS NULL) = (verified_on IS NULL)
  AND (is_true IS NULL) = (verified_by_id IS NULL) AND (is_true IS NULL) = (verified_as IS NULL) AND verified_by_id <> claimed_by_id);
ALTER TABLE commitment_claim ADD CONSTRAINT claim_marked CHECK ((mark IS NOT NULL) = (verified_as IS NOT DISTINCT FROM 'DELEGATE'));
ALTER TABLE commitment_claim ADD CONSTRAINT claim_verified_as CHECK (verified_as IN ('DELEGATE', 'OFFICE'));
ALTER TABLE commitment_claim ADD CONSTRAINT claim_by_two CHECK (verified_as IS DISTINCT FROM 'OFFICE' OR decision IS NULL OR decision NOT IN ('STRUCK_OFF', 'NOT_KEPT') OR decided_by_id <> verified_by_id);

-- CreateTable
CREATE TABLE "promise_reminder" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "step" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "promises" INTEGER NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "told_on" DATE NOT NULL,

    CONSTRAINT "promise_reminder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "promise_reminder_unit_id_month_step_key" ON "promise_reminder"("unit_id", "month", "step");

ALTER TABLE promise_reminder ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
ALTER TABLE promise_reminder ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
ALTER TABLE promise_reminder ADD CHECK (outcome IN ('SENT', 'PASSED_OVER'));
ALTER TABLE promise_reminder ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON promise_reminder TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
GRANT SELECT, INSERT ON promise_reminder TO huiyin_app;
