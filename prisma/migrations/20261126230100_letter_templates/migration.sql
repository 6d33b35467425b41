-- CreateTable
CREATE TABLE "letter_template" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "unit_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "is_on" BOOLEAN NOT NULL DEFAULT true,
    "switched_by_id" UUID,
    "switched_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_template_version" (
    "template_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "meanings" TEXT[],
    "category" TEXT,
    "opening" TEXT NOT NULL,
    "per_ask" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_template_version_pkey" PRIMARY KEY ("template_id","version")
);

-- CreateIndex
CREATE INDEX "letter_template_congress_id_unit_id_idx" ON "letter_template"("congress_id", "unit_id");

-- AddForeignKey
ALTER TABLE "letter_template" ADD CONSTRAINT "letter_template_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_template_version" ADD CONSTRAINT "letter_template_version_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "letter_template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE letter_template ADD CHECK (version > 0);
ALTER TABLE letter_template ADD CHECK ((switched_by_id IS NULL) = (switched_at IS NULL));
ALTER TABLE letter_template ADD FOREIGN KEY (switched_by_id) REFERENCES person (id);
ALTER TABLE letter_template_version ADD FOREIGN KEY (changed_by_id) REFERENCES person (id);
ALTER TABLE letter_template_version ADD CHECK (cardinality(meanings) > 0 AND meanings <@ ARRAY['SOLVED', 'IN_PROGRESS', 'PLANNED', 'DEFERRED', 'REFERENCE']);
ALTER TABLE letter_template_version ADD CHECK (opening || per_ask || closing <> '');

-- A version is never rewritten and never deleted: another one is added.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['letter_template', 'letter_template_version'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT%s ON %I TO huiyin_app', CASE WHEN tenant = 'letter_template' THEN ', UPDATE' ELSE '' END, tenant);
  END LOOP;
END $$;
