-- Towns of the district, each in a cell of the grid of the board, and where a suggestion lies.
CREATE TABLE "town" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    "is_retired" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "town_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "town_congress_id_name_key" ON "town"("congress_id", "name");
ALTER TABLE town ADD CHECK (length(name) > 0 AND "row" BETWEEN 1 AND 8 AND "column" BETWEEN 1 AND 8);

ALTER TABLE "suggestion" ADD COLUMN "town_ids" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[];
-- Few suggestions name a town: the others are not in the index.
CREATE INDEX suggestion_towns ON suggestion USING gin (town_ids) WHERE town_ids <> '{}';

ALTER TABLE town ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON town TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
ALTER TABLE town ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
GRANT SELECT, INSERT, UPDATE ON town TO huiyin_app;
