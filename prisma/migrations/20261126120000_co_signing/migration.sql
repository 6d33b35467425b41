-- A draft that collects signatures: until when, and when the lead delegate ended it.
ALTER TABLE suggestion ADD COLUMN co_sign_closes_at TIMESTAMPTZ(3);
ALTER TABLE suggestion ADD COLUMN co_signing_ended_at TIMESTAMPTZ(3);
ALTER TABLE suggestion ADD CHECK (co_signing_ended_at IS NULL OR co_sign_closes_at IS NOT NULL);

-- A motion that the congress handed on as a suggestion keeps where it came from.
ALTER TABLE suggestion ADD COLUMN bill_number TEXT;
ALTER TABLE suggestion ADD COLUMN bill_decision TEXT;
ALTER TABLE suggestion ADD COLUMN bill_decided_on DATE;
ALTER TABLE suggestion ADD CHECK (origin = 'BILL_CONVERTED' OR (bill_number IS NULL AND bill_decision IS NULL AND bill_decided_on IS NULL));

ALTER TABLE co_signature ADD COLUMN invited_at TIMESTAMPTZ(3);
ALTER TABLE co_signature ADD COLUMN by_link BOOLEAN NOT NULL DEFAULT false;
-- Of the words that were signed: their version, and what of them is the common will.
ALTER TABLE co_signature ADD COLUMN signed_version INTEGER;
ALTER TABLE co_signature ADD COLUMN signed_will TEXT;
ALTER TABLE co_signature ADD COLUMN reason TEXT;

CREATE TABLE "signed_text" (
    "suggestion_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "analysis" TEXT NOT NULL,
    "asks" JSONB NOT NULL,

    CONSTRAINT "signed_text_pkey" PRIMARY KEY ("suggestion_id","version")
);

CREATE TABLE "co_sign_link" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "co_sign_link_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "draft_comment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "answer" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_comment_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "co_sign_link_token_hash_key" ON "co_sign_link"("token_hash");
CREATE INDEX "co_sign_link_suggestion_id_idx" ON "co_sign_link"("suggestion_id");
CREATE INDEX "draft_comment_suggestion_id_idx" ON "draft_comment"("suggestion_id");

ALTER TABLE "signed_text" ADD CONSTRAINT "signed_text_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "co_sign_link" ADD CONSTRAINT "co_sign_link_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_comment" ADD CONSTRAINT "draft_comment_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_comment" ADD CONSTRAINT "draft_comment_delegate_id_fkey" FOREIGN KEY ("delegate_id") REFERENCES "delegate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One address at a time: a new one ends the old one.
CREATE UNIQUE INDEX co_sign_link_one_open ON co_sign_link (suggestion_id) WHERE revoked_at IS NULL;
ALTER TABLE draft_comment ADD CHECK (part IN ('title', 'situation', 'analysis', 'asks', 'whole'));
ALTER TABLE draft_comment ADD CHECK (outcome IS NULL OR outcome IN ('ADOPTED', 'NOT_ADOPTED'));
ALTER TABLE draft_comment ADD CHECK ((outcome IS NULL) = (settled_at IS NULL));

-- Rights and row level security, as for every tenant table.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['signed_text', 'co_sign_link', 'draft_comment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
