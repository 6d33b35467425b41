-- AlterTable
ALTER TABLE "suggestion" ADD COLUMN     "secrecy" BOOLEAN,
ADD COLUMN     "secrecy_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "secrecy_wish" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "secrecy_decision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "wish" BOOLEAN NOT NULL,
    "secret" BOOLEAN NOT NULL,
    "ground" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_on" DATE NOT NULL,
    "decided_by_id" UUID NOT NULL,

    CONSTRAINT "secrecy_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "secrecy_decision_suggestion_id_decided_at_idx" ON "secrecy_decision"("suggestion_id", "decided_at");

-- AddForeignKey
ALTER TABLE "secrecy_decision" ADD CONSTRAINT "secrecy_decision_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE secrecy_decision ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE secrecy_decision ADD CHECK (ground IN ('ASKED', 'REPRISAL'));
-- An identity is kept for a ground, and shown again for a reason.
ALTER TABLE secrecy_decision ADD CHECK (secret = (ground IS NOT NULL));
ALTER TABLE secrecy_decision ADD CHECK (length(reason) > 0 OR (secret AND ground = 'ASKED'));
-- The few whose identity is kept: the office finds them by name through this, because their search text does not hold it.
CREATE INDEX suggestion_secret ON suggestion (congress_id, lead_delegate_id) WHERE coalesce(secrecy, secrecy_wish);

-- Decisions are added and never changed.
ALTER TABLE secrecy_decision ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON secrecy_decision TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
ALTER TABLE secrecy_decision ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
GRANT SELECT, INSERT ON secrecy_decision TO huiyin_app;
