-- 承诺跨年销号: a promise comes out of a signed answer, is told of month by month, claimed as kept, judged by the delegate, struck off by the office.
ALTER TABLE "commitment" ADD COLUMN "money" TEXT NOT NULL DEFAULT '',
ADD COLUMN "ordinal" INTEGER,
ADD COLUMN "outcome" TEXT,
ADD COLUMN "replaced_by_id" UUID,
ADD COLUMN "reply_id" UUID,
ADD COLUMN "responsible_person" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "commitment_update" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "percent" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "expected_on" DATE,
    "slip_reason" TEXT NOT NULL DEFAULT '',
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_on" DATE NOT NULL,
    "posted_by_id" UUID NOT NULL,

    CONSTRAINT "commitment_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_claim" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_on" DATE NOT NULL,
    "claimed_by_id" UUID NOT NULL,
    "is_true" BOOLEAN,
    "mark" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "verified_at" TIMESTAMPTZ(3),
    "verified_on" DATE,
    "verified_by_id" UUID,
    "decision" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "decided_by_id" UUID,

    CONSTRAINT "commitment_claim_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "commitment_update_commitment_id_id_idx" ON "commitment_update"("commitment_id", "id");
CREATE INDEX "commitment_claim_commitment_id_id_idx" ON "commitment_claim"("commitment_id", "id");
CREATE INDEX "commitment_congress_id_due_on_idx" ON "commitment"("congress_id", "due_on");
CREATE INDEX "commitment_reply_id_idx" ON "commitment"("reply_id");

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "commitment_update" ADD CONSTRAINT "commitment_update_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "commitment_claim" ADD CONSTRAINT "commitment_claim_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE commitment ADD FOREIGN KEY (replaced_by_id) REFERENCES commitment (id);
ALTER TABLE commitment ADD CHECK (outcome IS NULL OR (outcome IN ('STRUCK_OFF', 'NOT_KEPT', 'REPLACED') AND closed_on IS NOT NULL));
ALTER TABLE commitment ADD CHECK ((outcome = 'REPLACED') IS NOT DISTINCT FROM (replaced_by_id IS NOT NULL) OR (outcome IS NULL AND replaced_by_id IS NULL));
ALTER TABLE commitment ADD CHECK ((reply_id IS NULL) = (ordinal IS NULL));
ALTER TABLE commitment_update ADD FOREIGN KEY (posted_by_id) REFERENCES person (id);
ALTER TABLE commitment_update ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
ALTER TABLE commitment_update ADD CHECK (percent BETWEEN 0 AND 100 AND length(text) > 0);
ALTER TABLE commitment_claim ADD FOREIGN KEY (claimed_by_id) REFERENCES person (id);
ALTER TABLE commitment_claim ADD FOREIGN KEY (verified_by_id) REFERENCES person (id);
ALTER TABLE commitment_claim ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE commitment_claim ADD CHECK (kind IN ('DONE', 'IMPOSSIBLE') AND origin IN ('UNIT', 'REPLY', 'CORRECTION') AND length(text) > 0);
ALTER TABLE commitment_claim ADD CHECK ((is_true IS NULL) = (verified_at IS NULL) AND (is_true IS NULL) = (verified_on IS NULL)
  AND (is_true IS NULL) = (verified_by_id IS NULL) AND (is_true IS NULL) = (mark IS NULL) AND verified_by_id <> claimed_by_id);
ALTER TABLE commitment_claim ADD CHECK (mark IS NULL OR mark IN ('SATISFIED', 'BASICALLY_SATISFIED', 'UNDERSTOOD', 'DISSATISFIED'));
ALTER TABLE commitment_claim ADD CHECK (decision IS NULL OR decision IN ('STRUCK_OFF', 'NOT_KEPT', 'SENT_BACK', 'LAPSED'));
ALTER TABLE commitment_claim ADD CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_on IS NULL) AND (decision IS NULL) = (decided_by_id IS NULL));
-- What the delegate has not called true is not struck off, and not closed either.
ALTER TABLE commitment_claim ADD CHECK (decision IS NULL OR decision NOT IN ('STRUCK_OFF', 'NOT_KEPT') OR (is_true IS TRUE AND kind = CASE decision WHEN 'STRUCK_OFF' THEN 'DONE' ELSE 'IMPOSSIBLE' END));
CREATE UNIQUE INDEX commitment_claim_one_standing ON commitment_claim (commitment_id) WHERE decision IS NULL AND is_true IS NOT FALSE;

-- No door leads past the delegate and the office: a promise ends as they have both said, or in a newer promise.
CREATE FUNCTION ensure_promise_judged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.outcome IN ('STRUCK_OFF', 'NOT_KEPT') AND NOT EXISTS (
    SELECT FROM commitment_claim c WHERE c.commitment_id = NEW.id AND c.is_true AND c.decision = NEW.outcome) THEN
    RAISE EXCEPTION 'a promise is struck off by delegate and office only' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ensure_promise_judged BEFORE UPDATE OF outcome ON commitment FOR EACH ROW EXECUTE FUNCTION ensure_promise_judged();

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['commitment_update', 'commitment_claim'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT UPDATE ON commitment_claim TO huiyin_app;
