-- CreateTable
CREATE TABLE "letter_release" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "release_on" DATE NOT NULL,
    "release_at" TIMESTAMPTZ(3) NOT NULL,
    "planned_by_id" UUID NOT NULL,
    "planned_by_name" TEXT NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_back_by_id" UUID,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_hold" (
    "reply_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "held_by_id" UUID NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,
    "release_id" UUID,

    CONSTRAINT "reply_hold_pkey" PRIMARY KEY ("reply_id","version")
);

-- CreateIndex
CREATE INDEX "letter_release_congress_id_release_at_idx" ON "letter_release"("congress_id", "release_at");

-- CreateIndex
CREATE INDEX "reply_hold_release_id_idx" ON "reply_hold"("release_id");

-- AddForeignKey
ALTER TABLE "reply_hold" ADD CONSTRAINT "reply_hold_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_hold" ADD CONSTRAINT "reply_hold_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "letter_release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE letter_release ADD FOREIGN KEY (planned_by_id) REFERENCES person (id);
ALTER TABLE letter_release ADD FOREIGN KEY (taken_back_by_id) REFERENCES person (id);
ALTER TABLE letter_release ADD CHECK ((taken_back_by_id IS NULL) = (taken_back_at IS NULL));
ALTER TABLE letter_release ADD CHECK (planned_at < release_at);
ALTER TABLE letter_release ADD CHECK (taken_back_at IS NULL OR taken_back_at < release_at);
ALTER TABLE reply_hold ADD FOREIGN KEY (held_by_id) REFERENCES person (id);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['letter_release', 'reply_hold'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
