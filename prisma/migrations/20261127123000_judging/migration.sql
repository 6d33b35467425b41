-- What the delegate office gives for an item that it judges itself; the last word stands, the earlier ones are kept.
CREATE TABLE "assessment_office_value" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "item_key" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_by_id" UUID NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_office_value_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "assessment_office_value_assessment_id_unit_id_idx" ON "assessment_office_value"("assessment_id", "unit_id");
ALTER TABLE assessment_office_value ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
ALTER TABLE assessment_office_value ADD FOREIGN KEY (assessment_id, unit_id) REFERENCES assessment_unit (assessment_id, unit_id);
ALTER TABLE assessment_office_value ADD FOREIGN KEY (given_by_id) REFERENCES person (id);
ALTER TABLE assessment_office_value ADD CHECK (value >= 0 AND length(reason) > 0);
CREATE UNIQUE INDEX assessment_office_value_once ON assessment_office_value (assessment_id, unit_id, item_key) WHERE replaced_at IS NULL;
ALTER TABLE assessment_office_value ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON assessment_office_value TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
GRANT SELECT, INSERT, UPDATE ON assessment_office_value TO huiyin_app;
