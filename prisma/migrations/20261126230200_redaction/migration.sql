-- 脱敏: what a person took out of one text before it becomes public, and what becomes of one file. The last row counts, none is changed.
CREATE TABLE "redaction" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "spans" JSONB NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,
    "looked_on" DATE NOT NULL,
    "looked_by_id" UUID NOT NULL,

    CONSTRAINT "redaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment_publication" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "attachment_id" UUID NOT NULL,
    "publication" TEXT NOT NULL,
    "replacement_id" UUID,
    "ground" TEXT,
    "public_name" TEXT,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_on" DATE NOT NULL,
    "decided_by_id" UUID NOT NULL,

    CONSTRAINT "attachment_publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "redaction_suggestion_id_part_id_idx" ON "redaction"("suggestion_id", "part", "id");

-- CreateIndex
CREATE INDEX "attachment_publication_attachment_id_id_idx" ON "attachment_publication"("attachment_id", "id");

-- CreateIndex
CREATE INDEX "attachment_publication_replacement_id_idx" ON "attachment_publication"("replacement_id");

-- CreateIndex
CREATE INDEX "attachment_publication_suggestion_id_idx" ON "attachment_publication"("suggestion_id");

-- AddForeignKey
ALTER TABLE "redaction" ADD CONSTRAINT "redaction_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_publication" ADD CONSTRAINT "attachment_publication_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_publication" ADD CONSTRAINT "attachment_publication_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_publication" ADD CONSTRAINT "attachment_publication_replacement_id_fkey" FOREIGN KEY ("replacement_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE redaction ADD FOREIGN KEY (looked_by_id) REFERENCES person (id);
ALTER TABLE redaction ADD CHECK (part ~ '^(TITLE|SITUATION|ANALYSIS|PLACE|ASK:[0-9]{1,3}|(LETTER|SUMMARY):[0-9a-f-]{36})$');
ALTER TABLE redaction ADD CHECK (text_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE redaction ADD CHECK (jsonb_typeof(spans) = 'array');
ALTER TABLE attachment_publication ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE attachment_publication ADD CHECK (publication IN ('AS_IS', 'REPLACED', 'WITHHELD'));
ALTER TABLE attachment_publication ADD CHECK ((publication = 'REPLACED') = (replacement_id IS NOT NULL) AND replacement_id <> attachment_id);
ALTER TABLE attachment_publication ADD CHECK ((publication = 'WITHHELD') = (ground IS NOT NULL) AND (publication = 'WITHHELD') = (public_name IS NULL));
ALTER TABLE attachment_publication ADD CHECK (ground IN ('PERSONAL_DATA', 'PRIVACY', 'KEPT_IDENTITY', 'TRADE_SECRET', 'STATE_SECRET', 'WORK_SECRET', 'SAFETY'));
ALTER TABLE attachment_publication ADD CHECK (length(public_name) BETWEEN 3 AND 120);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['redaction', 'attachment_publication'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;

-- A redacted file stands in the place of another; it comes in for the public, also after the conclusion.
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_check CHECK (kind IN ('ATTACHMENT', 'SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE', 'RATING_FORM', 'CONTACT_PROOF', 'SEALED_LETTER', 'REDACTED_COPY'));
ALTER TABLE attachment DROP CONSTRAINT attachment_way_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_way_check CHECK (way IN ('WRITER', 'OFFICE', 'UNIT', 'PUBLICATION') AND (way <> 'PUBLICATION' OR kind = 'REDACTED_COPY'));
