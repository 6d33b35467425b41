-- 内部备注 at three levels: a unit's own, of the units that handle it together, of the committee.
CREATE TABLE "note" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "assignment_id" UUID,
    "text" TEXT NOT NULL,
    "mentioned_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" UUID NOT NULL,
    "earlier" JSONB NOT NULL DEFAULT '[]',
    "struck_at" TIMESTAMPTZ(3),

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "note_suggestion_id_written_at_idx" ON "note"("suggestion_id", "written_at");
CREATE INDEX "note_assignment_id_idx" ON "note"("assignment_id");

ALTER TABLE "note" ADD CONSTRAINT "note_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "note" ADD CONSTRAINT "note_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE note ADD FOREIGN KEY (written_by_id) REFERENCES person (id);
ALTER TABLE note ADD CHECK (level IN ('UNIT', 'HANDLERS', 'COMMITTEE'));
ALTER TABLE note ADD CHECK ((level = 'COMMITTEE') = (assignment_id IS NULL));
ALTER TABLE note ADD CHECK (length(text) > 0 AND cardinality(mentioned_ids) <= 5);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['note'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
