-- CreateTable
CREATE TABLE "first_look" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "delegation_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "outcome" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ended_on" DATE,
    "ended_by_id" UUID,
    "remarks" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "opinion" TEXT NOT NULL DEFAULT '',
    "version" INTEGER,

    CONSTRAINT "first_look_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "first_look_setting" (
    "congress_id" UUID NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "days" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "first_look_setting_pkey" PRIMARY KEY ("congress_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "first_look_suggestion_id_key" ON "first_look"("suggestion_id");

-- AddForeignKey
ALTER TABLE "first_look" ADD CONSTRAINT "first_look_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE first_look ADD FOREIGN KEY (delegation_id) REFERENCES delegation (id);
ALTER TABLE first_look ADD CHECK (outcome IS NULL OR outcome IN ('PASSED_ON', 'GIVEN_BACK', 'LAPSED'));
ALTER TABLE first_look ADD CHECK ((outcome IS NULL) = (ended_at IS NULL) AND (outcome IS NULL) = (ended_on IS NULL));
ALTER TABLE first_look ADD CHECK (outcome IS NULL OR (outcome = 'LAPSED') = (ended_by_id IS NULL));
ALTER TABLE first_look ADD CHECK (outcome IS DISTINCT FROM 'GIVEN_BACK' OR (length(opinion) > 0 AND version IS NOT NULL));
ALTER TABLE first_look ADD CHECK (remarks <@ ARRAY['SEVERAL_MATTERS', 'NO_ASK', 'DUPLICATE']);
ALTER TABLE first_look ADD CHECK (until_on >= asked_on);
ALTER TABLE first_look_setting ADD CHECK (days BETWEEN 1 AND 10);
CREATE INDEX first_look_open ON first_look (congress_id, until_on, suggestion_id) WHERE outcome IS NULL;
-- The delegation holds the ball while it looks.
ALTER TABLE custody_span DROP CONSTRAINT custody_span_holder_check;
ALTER TABLE custody_span ADD CONSTRAINT custody_span_holder_check
  CHECK (holder IN ('DELEGATION', 'REGISTRAR', 'LEAD', 'ASSIST', 'GOVERNMENT_OFFICE', 'COMMITTEE', 'DELEGATE'));

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['first_look', 'first_look_setting'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
