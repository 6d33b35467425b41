-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "archive_number" TEXT NOT NULL,
    "retention" TEXT NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'ORDERED',
    "ordered_at" TIMESTAMPTZ(3) NOT NULL,
    "ordered_on" DATE NOT NULL,
    "ordered_by_id" UUID NOT NULL,
    "missing" JSONB NOT NULL DEFAULT '[]',
    "withheld" JSONB NOT NULL DEFAULT '[]',
    "contents" JSONB NOT NULL DEFAULT '[]',
    "difference" JSONB,
    "event_sequence" BIGINT,
    "sha256" BYTEA,
    "byte_size" BIGINT,
    "made_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_file" (
    "dossier_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "checksum" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "bytes" BYTEA,
    "attachment_id" UUID,
    "delivery_id" UUID,

    CONSTRAINT "dossier_file_pkey" PRIMARY KEY ("dossier_id","ordinal")
);

-- CreateTable
CREATE TABLE "dossier_setting" (
    "congress_id" UUID NOT NULL,
    "fonds" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_setting_pkey" PRIMARY KEY ("congress_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "dossier_suggestion_id_version_key" ON "dossier"("suggestion_id", "version");
CREATE INDEX "dossier_congress_id_state_id_idx" ON "dossier"("congress_id", "state", "id");
CREATE INDEX "dossier_file_attachment_id_idx" ON "dossier_file"("attachment_id");

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "dossier_file" ADD CONSTRAINT "dossier_file_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE dossier_file ADD FOREIGN KEY (attachment_id) REFERENCES attachment (id);
ALTER TABLE dossier_file ADD FOREIGN KEY (delivery_id) REFERENCES reply_delivery (id);
ALTER TABLE dossier ADD FOREIGN KEY (ordered_by_id) REFERENCES person (id);
ALTER TABLE dossier_setting ADD FOREIGN KEY (changed_by_id) REFERENCES person (id);

ALTER TABLE dossier ADD CHECK (version > 0 AND archive_number <> '');
ALTER TABLE dossier ADD CHECK (retention IN ('PERMANENT', 'THIRTY_YEARS', 'TEN_YEARS'));
ALTER TABLE dossier ADD CHECK (state IN ('ORDERED', 'MADE', 'FAILED') AND (state = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE dossier ADD CHECK ((state = 'MADE') = (sha256 IS NOT NULL) AND (state = 'MADE') = (byte_size IS NOT NULL)
  AND (state = 'MADE') = (made_at IS NOT NULL) AND (state = 'MADE') = (event_sequence IS NOT NULL));
ALTER TABLE dossier ADD CHECK (octet_length(sha256) = 32 AND byte_size > 0);
CREATE UNIQUE INDEX dossier_one_under_way ON dossier (suggestion_id) WHERE state = 'ORDERED';
ALTER TABLE dossier_file ADD CHECK (num_nonnulls(bytes, attachment_id, delivery_id) = 1);
ALTER TABLE dossier_file ADD CHECK (bytes IS NULL OR (sha256 = sha256(bytes) AND byte_size = octet_length(bytes)));
ALTER TABLE dossier_file ADD CHECK (checksum BETWEEN 0 AND 4294967295 AND byte_size >= 0 AND path <> '');
ALTER TABLE dossier_setting ADD CHECK (fonds ~ '^[A-Za-z0-9]{0,8}$');

-- What was bound and sealed stays as it is; another version takes its place.
CREATE FUNCTION access.keep_dossier() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  IF OLD.state <> 'ORDERED' THEN
    RAISE EXCEPTION 'a file that was compiled does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_dossier BEFORE UPDATE ON dossier FOR EACH ROW EXECUTE FUNCTION access.keep_dossier();

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['dossier', 'dossier_file', 'dossier_setting'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT INSERT ON dossier TO huiyin_app;
GRANT INSERT, UPDATE ON dossier_setting TO huiyin_app;
GRANT UPDATE ON dossier TO huiyin_worker;
GRANT INSERT ON dossier_file TO huiyin_worker;
