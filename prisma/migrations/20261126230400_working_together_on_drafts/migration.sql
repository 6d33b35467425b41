-- Who is writing in a unit's shared draft just now. Worth nothing after a minute, so no crash needs to bring it back.
CREATE UNLOGGED TABLE "draft_presence" (
    "assignment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_presence_pkey" PRIMARY KEY ("assignment_id", "person_id")
);

ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE draft_presence ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE draft_presence ADD FOREIGN KEY (congress_id) REFERENCES congress (id);

ALTER TABLE draft_presence ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON draft_presence TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
GRANT SELECT, INSERT, UPDATE, DELETE ON draft_presence TO huiyin_app;
