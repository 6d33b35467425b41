-- 密封测评: three marks with standard reasons, per ask if wished; how it came in, and whether the unit may read the words.
ALTER TABLE "rating" ADD COLUMN     "asks" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "attitude_codes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "process" TEXT,
ADD COLUMN     "process_codes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "process_reason" TEXT,
ADD COLUMN     "result_codes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "shares_words" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'ONLINE';

CREATE TABLE "rating_change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "rating_id" UUID NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "requested_on" DATE,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_on" DATE NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "by_office" BOOLEAN NOT NULL,

    CONSTRAINT "rating_change_pkey" PRIMARY KEY ("id")
);

-- What two people of the office read on one paper form, each by himself.
CREATE TABLE "paper_rating" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "delegate_id" UUID NOT NULL,
    "attachment_id" UUID NOT NULL,
    "signed_on" DATE NOT NULL,
    "outcome" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "paper_rating_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "paper_rating_entry" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "marks" JSONB NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID NOT NULL,

    CONSTRAINT "paper_rating_entry_pkey" PRIMARY KEY ("id")
);

-- 重新办理申请: opened by a dissatisfied rating; declined once, the delegate may insist once.
CREATE TABLE "again_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "words" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_on" DATE NOT NULL,
    "decide_by" DATE NOT NULL,
    "decision" TEXT,
    "decision_reason" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "decided_by_id" UUID,
    "insist_by" DATE,

    CONSTRAINT "again_request_pkey" PRIMARY KEY ("id")
);

-- Still dissatisfied: what was done about it, each row one act.
CREATE TABLE "way_forward" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "way" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "people" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "way_forward_pkey" PRIMARY KEY ("id")
);

-- 电话抽查: drawn with a seed that is kept, so that anybody can draw it again.
CREATE TABLE "recheck_draw" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "per_unit" INTEGER NOT NULL,
    "candidates" INTEGER NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    "drawn_on" DATE NOT NULL,
    "drawn_by_id" UUID NOT NULL,

    CONSTRAINT "recheck_draw_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "recheck" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "draw_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "outcome" TEXT,
    "said" TEXT,
    "called_at" TIMESTAMPTZ(3),
    "called_by_id" UUID,
    "settled" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,

    CONSTRAINT "recheck_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "rating_change_suggestion_id_idx" ON "rating_change"("suggestion_id");
CREATE UNIQUE INDEX "paper_rating_suggestion_id_round_delegate_id_key" ON "paper_rating"("suggestion_id", "round", "delegate_id");
CREATE INDEX "paper_rating_entry_paper_id_idx" ON "paper_rating_entry"("paper_id");
CREATE INDEX "again_request_suggestion_id_idx" ON "again_request"("suggestion_id");
CREATE INDEX "way_forward_suggestion_id_idx" ON "way_forward"("suggestion_id");
CREATE UNIQUE INDEX "recheck_draw_id_suggestion_id_key" ON "recheck"("draw_id", "suggestion_id");
CREATE INDEX "recheck_suggestion_id_idx" ON "recheck"("suggestion_id");

ALTER TABLE "rating_change" ADD CONSTRAINT "rating_change_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rating_change" ADD CONSTRAINT "rating_change_rating_id_fkey" FOREIGN KEY ("rating_id") REFERENCES "rating"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "paper_rating" ADD CONSTRAINT "paper_rating_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "paper_rating_entry" ADD CONSTRAINT "paper_rating_entry_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper_rating"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "again_request" ADD CONSTRAINT "again_request_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "way_forward" ADD CONSTRAINT "way_forward_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "recheck" ADD CONSTRAINT "recheck_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "recheck_draw"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "recheck" ADD CONSTRAINT "recheck_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE rating DROP CONSTRAINT rating_result_check, DROP CONSTRAINT rating_check, DROP CONSTRAINT rating_check1;
-- Lists of other places know 理解 of the attitude, too; our own form does not.
ALTER TABLE rating DROP CONSTRAINT rating_attitude_check;
ALTER TABLE rating ADD CONSTRAINT rating_attitude_check CHECK (attitude IN ('SATISFIED', 'BASICALLY_SATISFIED', 'UNDERSTOOD', 'DISSATISFIED'));
ALTER TABLE rating ADD CONSTRAINT rating_result_check CHECK (result IN ('SATISFIED', 'BASICALLY_SATISFIED', 'UNDERSTOOD', 'DISSATISFIED'));
ALTER TABLE rating ADD CHECK (process IN ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'));
ALTER TABLE rating ADD CHECK (source IN ('ONLINE', 'PAPER'));
ALTER TABLE rating ADD CONSTRAINT rating_says_why CHECK (
  (attitude <> 'DISSATISFIED' OR length(attitude_reason) > 0 OR cardinality(attitude_codes) > 0)
  AND (process IS DISTINCT FROM 'DISSATISFIED' OR length(process_reason) > 0 OR cardinality(process_codes) > 0)
  AND (result <> 'DISSATISFIED' OR length(result_reason) > 0 OR cardinality(result_codes) > 0));
ALTER TABLE rating_change ADD CHECK (length(reason) > 0);
ALTER TABLE rating_change ADD CHECK (by_office = (requested_on IS NOT NULL));
ALTER TABLE paper_rating ADD CHECK (outcome IN ('AGREED', 'DECIDED'));
ALTER TABLE paper_rating ADD CHECK ((outcome IS NULL) = (settled_at IS NULL));
ALTER TABLE again_request ADD CHECK (ordinal IN (1, 2));
ALTER TABLE again_request ADD CHECK (decision IN ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'GONE_FORWARD'));
ALTER TABLE again_request ADD CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_on IS NULL));
ALTER TABLE again_request ADD CHECK (decision <> 'DECLINED' OR (length(decision_reason) > 0 AND insist_by IS NOT NULL));
ALTER TABLE again_request ADD CHECK (ordinal = 1 OR length(words) > 0);
ALTER TABLE way_forward ADD CHECK (way IN ('JOINT_MEETING', 'DIRECTORS_MEETING', 'SPECIAL_INQUIRY', 'CONSENT'));
ALTER TABLE recheck_draw ADD CHECK (per_unit BETWEEN 1 AND 20 AND seed > 0);
ALTER TABLE recheck ADD CHECK (outcome IN ('SAME', 'OTHER', 'NOT_REACHED', 'PRESSED'));
ALTER TABLE recheck ADD CHECK ((outcome IS NULL) = (called_at IS NULL) AND (settled IS NULL) = (settled_at IS NULL));
ALTER TABLE recheck ADD CHECK (outcome NOT IN ('OTHER', 'PRESSED') OR length(said) > 0);
CREATE UNIQUE INDEX again_request_once ON again_request (suggestion_id, round, ordinal) WHERE decision IS DISTINCT FROM 'WITHDRAWN';
CREATE UNIQUE INDEX again_request_one_pending ON again_request (suggestion_id) WHERE decision IS NULL;
CREATE INDEX again_request_undecided ON again_request (congress_id, decide_by) WHERE decision IS NULL;
CREATE INDEX paper_rating_unsettled ON paper_rating (congress_id, id) WHERE outcome IS NULL;
CREATE INDEX rating_change_in_order ON rating_change (congress_id, id);
CREATE INDEX recheck_in_order ON recheck (congress_id, id);
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_check CHECK (kind IN ('ATTACHMENT', 'SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE', 'RATING_FORM'));

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['rating_change', 'paper_rating', 'paper_rating_entry', 'again_request', 'way_forward', 'recheck_draw', 'recheck'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
-- What was said once is never written over.
REVOKE UPDATE ON rating_change, paper_rating_entry, way_forward, recheck_draw FROM huiyin_app;
