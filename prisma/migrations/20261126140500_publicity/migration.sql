-- AlterTable
ALTER TABLE "suggestion" ADD COLUMN     "publicity" TEXT;

-- CreateTable
CREATE TABLE "publicity_decision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "wish" TEXT NOT NULL,
    "publicity" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_on" DATE NOT NULL,
    "decided_by_id" UUID NOT NULL,

    CONSTRAINT "publicity_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "publicity_decision_suggestion_id_decided_at_idx" ON "publicity_decision"("suggestion_id", "decided_at");

-- AddForeignKey
ALTER TABLE "publicity_decision" ADD CONSTRAINT "publicity_decision_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE suggestion ADD CHECK (publicity IN ('FULL', 'TITLE_ONLY', 'NONE'));
ALTER TABLE publicity_decision ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE publicity_decision ADD CHECK (wish IN ('FULL', 'TITLE_ONLY', 'NONE') AND publicity IN ('FULL', 'TITLE_ONLY', 'NONE'));
ALTER TABLE publicity_decision ADD CHECK (ground IN ('AS_WISHED', 'STATE_SECRET', 'TRADE_SECRET', 'PRIVACY', 'SAFETY', 'PROCESS', 'DELEGATES_WISH', 'MUST_BE_PUBLIC'));
-- What departs from the wish has a ground and a reason.
ALTER TABLE publicity_decision ADD CHECK ((publicity = wish) = (ground = 'AS_WISHED'));
ALTER TABLE publicity_decision ADD CHECK (ground = 'AS_WISHED' OR length(reason) > 0);
CREATE INDEX suggestion_publicity ON suggestion (congress_id, (coalesce(publicity, publicity_wish)), id);

-- Decisions are added and never changed.
ALTER TABLE publicity_decision ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON publicity_decision TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
ALTER TABLE publicity_decision ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
GRANT SELECT, INSERT ON publicity_decision TO huiyin_app;
