-- Searches that somebody keeps for himself, with what he has seen of them and what he was told of.
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "alerts" BOOLEAN NOT NULL DEFAULT false,
    "seen" UUID[] NOT NULL DEFAULT '{}',
    "told" UUID[] NOT NULL DEFAULT '{}',
    "looked_on" DATE,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "saved_search_person_id_name_key" ON "saved_search"("person_id", "name");
CREATE INDEX "saved_search_congress_id_alerts_looked_on_idx" ON "saved_search"("congress_id", "alerts", "looked_on");
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE saved_search ADD CHECK (length(name) BETWEEN 1 AND 60 AND length(query) BETWEEN 1 AND 2000);
ALTER TABLE saved_search ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON saved_search TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
ALTER TABLE saved_search ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search TO huiyin_app;
