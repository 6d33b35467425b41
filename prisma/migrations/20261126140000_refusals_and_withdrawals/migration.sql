-- 不予接收: each refusal with its outcome, the delegate's objection and what was decided on it.
CREATE TABLE "non_acceptance" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "unit_id" UUID,
    "refused_at" TIMESTAMPTZ(3) NOT NULL,
    "refused_on" DATE NOT NULL,
    "refused_by_id" UUID NOT NULL,
    "last_day_to_object" DATE NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "read_by_id" UUID,
    "objection" TEXT,
    "objected_at" TIMESTAMPTZ(3),
    "objected_on" DATE,
    "decision" TEXT,
    "decision_reason" TEXT,
    "minutes_number" TEXT,
    "minutes" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "decided_by_id" UUID,

    CONSTRAINT "non_acceptance_pkey" PRIMARY KEY ("id")
);

-- 撤回: asked for in the delegate's own words, or on paper; done when every signer has agreed or taken his signature back.
CREATE TABLE "withdrawal" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "attachment_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_on" DATE NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "outcome" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "withdrawal_answer" (
    "withdrawal_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "withdrawal_answer_pkey" PRIMARY KEY ("withdrawal_id","delegate_id")
);

CREATE UNIQUE INDEX "non_acceptance_suggestion_id_refused_at_key" ON "non_acceptance"("suggestion_id", "refused_at");
CREATE INDEX "non_acceptance_unit_id_idx" ON "non_acceptance"("unit_id");
CREATE INDEX "withdrawal_suggestion_id_idx" ON "withdrawal"("suggestion_id");

ALTER TABLE "non_acceptance" ADD CONSTRAINT "non_acceptance_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "non_acceptance" ADD CONSTRAINT "non_acceptance_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "withdrawal_answer" ADD CONSTRAINT "withdrawal_answer_withdrawal_id_fkey" FOREIGN KEY ("withdrawal_id") REFERENCES "withdrawal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "withdrawal_answer" ADD CONSTRAINT "withdrawal_answer_delegate_id_fkey" FOREIGN KEY ("delegate_id") REFERENCES "delegate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE non_acceptance ADD CHECK (ground IN ('OWN_INTEREST', 'PASSED_ON_LETTER', 'ACADEMIC_OR_PROMOTION', 'NO_CONTENT', 'COMPLAINT_OR_APPEAL',
  'PENDING_CASE', 'TENDER', 'OUTSIDE_POWERS', 'OTHER'));
ALTER TABLE non_acceptance ADD CHECK (outcome IN ('RETURNED', 'LETTER', 'REFERENCE'));
ALTER TABLE non_acceptance ADD CHECK ((outcome = 'LETTER') = (unit_id IS NOT NULL));
ALTER TABLE non_acceptance ADD CHECK ((read_at IS NULL) = (read_by_id IS NULL) AND (read_at IS NULL OR outcome = 'LETTER'));
ALTER TABLE non_acceptance ADD CHECK ((objection IS NULL) = (objected_at IS NULL) AND (objection IS NULL) = (objected_on IS NULL));
ALTER TABLE non_acceptance ADD CHECK (decision IS NULL OR (decision IN ('UPHELD', 'LIFTED') AND objection IS NOT NULL));
ALTER TABLE non_acceptance ADD CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_on IS NULL)
  AND (decision IS NULL) = (decided_by_id IS NULL) AND (decision IS NULL) = (decision_reason IS NULL));
-- Whoever refused does not judge the objection, unless the directors' meeting has.
ALTER TABLE non_acceptance ADD CHECK (decided_by_id <> refused_by_id OR (length(minutes_number) > 0 AND length(minutes) > 0));
ALTER TABLE withdrawal ADD CHECK (outcome IS NULL OR outcome IN ('WITHDRAWN', 'CANCELLED'));
ALTER TABLE withdrawal ADD CHECK ((outcome IS NULL) = (ended_at IS NULL));
ALTER TABLE withdrawal_answer ADD CHECK (answer IN ('AGREED', 'LEFT'));
CREATE UNIQUE INDEX withdrawal_one_pending ON withdrawal (suggestion_id) WHERE outcome IS NULL;
CREATE INDEX non_acceptance_undecided ON non_acceptance (congress_id, suggestion_id) WHERE objection IS NOT NULL AND decision IS NULL;

-- Rights and row level security, as for every tenant table.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['non_acceptance', 'withdrawal', 'withdrawal_answer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
