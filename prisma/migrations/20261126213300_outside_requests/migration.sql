-- 征询外部: somebody without an account answers once through an address that expires; every opening is kept.
CREATE TABLE "outside_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "addressee" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL DEFAULT '',
    "until_on" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_on" DATE NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "answered_on" DATE,
    "answered_by" TEXT,
    "answer" TEXT,

    CONSTRAINT "outside_request_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "outside_opening" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outside_opening_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "outside_request_token_hash_key" ON "outside_request"("token_hash");
CREATE INDEX "outside_request_assignment_id_idx" ON "outside_request"("assignment_id");
CREATE INDEX "outside_request_suggestion_id_idx" ON "outside_request"("suggestion_id");
CREATE INDEX "outside_opening_request_id_idx" ON "outside_opening"("request_id");

ALTER TABLE "outside_request" ADD CONSTRAINT "outside_request_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outside_request" ADD CONSTRAINT "outside_request_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outside_opening" ADD CONSTRAINT "outside_opening_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "outside_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE outside_request ADD FOREIGN KEY (asked_by_id) REFERENCES person (id);
ALTER TABLE outside_request ADD CHECK (until_on >= asked_on);
ALTER TABLE outside_request ADD CHECK ((answered_at IS NULL) = (answer IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL) AND (answered_at IS NULL) = (answered_on IS NULL));
ALTER TABLE outside_request ADD CHECK (answered_at IS NULL OR revoked_at IS NULL);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['outside_request', 'outside_opening'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON outside_request TO huiyin_app;
GRANT SELECT ON outside_opening TO huiyin_app;

-- The address alone opens one question and the context of its congress, and leaves the trace of having been opened.
CREATE FUNCTION access.enter_outside_request(token bytea, at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE asked record;
BEGIN
  SELECT r.id, r.congress_id, c.time_zone INTO asked
    FROM public.outside_request r JOIN public.congress c ON c.id = r.congress_id
   WHERE r.token_hash = token AND r.revoked_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO public.outside_opening (congress_id, request_id, opened_at)
    SELECT asked.congress_id, asked.id, at WHERE (SELECT count(*) FROM public.outside_opening o WHERE o.request_id = asked.id) < 500;
  PERFORM access.enter_congress(asked.congress_id);
  RETURN jsonb_build_object('id', asked.id, 'congressId', asked.congress_id, 'timeZone', asked.time_zone);
END $$;
GRANT CREATE ON SCHEMA access TO huiyin_access;
ALTER FUNCTION access.enter_outside_request(bytea, timestamptz) OWNER TO huiyin_access;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
REVOKE ALL ON FUNCTION access.enter_outside_request(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.enter_outside_request(bytea, timestamptz) TO huiyin_app;
CREATE POLICY access ON outside_request TO huiyin_access USING (true);
CREATE POLICY access ON outside_opening TO huiyin_access USING (true) WITH CHECK (true);
GRANT SELECT ON outside_request TO huiyin_access;
GRANT SELECT, INSERT ON outside_opening TO huiyin_access;
