-- 办理进展: what a unit tells the delegates in one plain sentence on the way to its reply.
CREATE TABLE "progress_post" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_on" DATE NOT NULL,
    "posted_by_id" UUID NOT NULL,

    CONSTRAINT "progress_post_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "progress_post_suggestion_id_posted_at_idx" ON "progress_post"("suggestion_id", "posted_at");
CREATE INDEX "progress_post_assignment_id_idx" ON "progress_post"("assignment_id");

ALTER TABLE "progress_post" ADD CONSTRAINT "progress_post_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "progress_post" ADD CONSTRAINT "progress_post_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE progress_post ADD FOREIGN KEY (posted_by_id) REFERENCES person (id);
ALTER TABLE progress_post ADD CHECK (length(text) BETWEEN 1 AND 200);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['progress_post'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
