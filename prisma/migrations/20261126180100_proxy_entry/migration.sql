-- A suggestion that an office has entered for a delegate: his only by an act of his own, or by the paper that he signed.
CREATE TABLE "proxy_entry" (
    "suggestion_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "offered_at" TIMESTAMPTZ(3),
    "paper_on" DATE,
    "outcome" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "proxy_entry_pkey" PRIMARY KEY ("suggestion_id")
);

ALTER TABLE "proxy_entry" ADD CONSTRAINT "proxy_entry_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE proxy_entry ADD FOREIGN KEY (entered_by_id) REFERENCES person (id);
ALTER TABLE proxy_entry ADD CHECK (role IN ('DELEGATE_OFFICE', 'DELEGATION_OFFICER'));
ALTER TABLE proxy_entry ADD CHECK (outcome IS NULL OR outcome IN ('CONFIRMED', 'CORRECTED', 'DENIED'));
ALTER TABLE proxy_entry ADD CHECK ((outcome IS NULL) = (settled_at IS NULL) AND (outcome IS NOT DISTINCT FROM 'DENIED') = (reason IS NOT NULL));
CREATE INDEX proxy_entry_open ON proxy_entry (congress_id, suggestion_id) WHERE outcome IS NULL OR outcome = 'DENIED';

-- Counted because the signed paper is on file, not by an act of his own in here.
ALTER TABLE co_signature ADD COLUMN by_paper BOOLEAN NOT NULL DEFAULT false;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['proxy_entry'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
