-- CreateTable
CREATE TABLE "title_pair" (
    "congress_id" UUID NOT NULL,
    "pair" TEXT NOT NULL,
    "suggestion_id" UUID NOT NULL,

    CONSTRAINT "title_pair_pkey" PRIMARY KEY ("congress_id","pair","suggestion_id")
);

-- CreateTable
CREATE TABLE "suggestion_link" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "commitment_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suggestion_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routing_rule" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "condition" TEXT NOT NULL,
    "words" TEXT[],
    "unit_id" UUID,
    "duty" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "tested_version" INTEGER,
    "tested_at" TIMESTAMPTZ(3),
    "trial" JSONB,
    "is_on" BOOLEAN NOT NULL DEFAULT false,
    "switched_by_id" UUID,
    "switched_at" TIMESTAMPTZ(3),
    "off_reason" TEXT,

    CONSTRAINT "routing_rule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "suggestion_link_to_id_idx" ON "suggestion_link"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_link_from_id_to_id_key" ON "suggestion_link"("from_id", "to_id");

-- CreateIndex
CREATE INDEX "routing_rule_congress_id_id_idx" ON "routing_rule"("congress_id", "id");

-- AddForeignKey
ALTER TABLE "suggestion_link" ADD CONSTRAINT "suggestion_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_link" ADD CONSTRAINT "suggestion_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_link" ADD CONSTRAINT "suggestion_link_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routing_rule" ADD CONSTRAINT "routing_rule_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Pairs are compared character by character.
ALTER TABLE title_pair ALTER COLUMN pair TYPE text COLLATE "C";

ALTER TABLE suggestion_link ADD CHECK (kind IN ('FOLLOW_UP', 'CONTINUED', 'REPEATED'));
ALTER TABLE suggestion_link ADD CHECK (from_id <> to_id);
ALTER TABLE suggestion_link ADD CHECK (kind <> 'CONTINUED' OR length(reason) > 0);
ALTER TABLE suggestion_link ADD CHECK (commitment_id IS NULL OR kind = 'FOLLOW_UP');
ALTER TABLE routing_rule ADD CHECK (condition IN ('KEYWORD', 'PLACE', 'CATEGORY'));
ALTER TABLE routing_rule ADD CHECK (cardinality(words) > 0);
ALTER TABLE routing_rule ADD CHECK ((unit_id IS NULL) <> (duty IS NULL));
-- A rule is on only as it was tried on the past.
ALTER TABLE routing_rule ADD CHECK (NOT is_on OR tested_version IS NOT DISTINCT FROM version);
ALTER TABLE routing_rule ADD CHECK ((tested_version IS NULL) = (trial IS NULL));
ALTER TABLE routing_rule ADD CHECK (off_reason IS NULL OR off_reason IN ('BY_OFFICE', 'CHANGED'));

-- The pairs of a title as lib/domain/likeness asks for them; a draft is nobody's to find.
CREATE FUNCTION search.title_pairs(title text) RETURNS SETOF text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog
AS $$
  SELECT DISTINCT substr(words, place, 2)
    FROM (SELECT regexp_replace(lower(normalize(title, NFKC)), '关于|(的)?(有关)?(建议|议案|提案)案?|[[:space:][:punct:]、。“”‘’《》〈〉「」【】〔〕—…·]', ' ', 'g') AS words) AS framed,
      generate_series(1, length(words) - 1) AS place
   WHERE strpos(substr(words, place, 2), ' ') = 0
$$;

CREATE FUNCTION search.keep_title_pairs() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM public.title_pair t WHERE t.congress_id = OLD.congress_id AND t.suggestion_id = OLD.id
      AND t.pair = ANY(ARRAY(SELECT search.title_pairs(OLD.title)));
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.status <> 'DRAFT' THEN
    INSERT INTO public.title_pair (congress_id, pair, suggestion_id)
      SELECT NEW.congress_id, pair, NEW.id FROM search.title_pairs(NEW.title) AS pair ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER title_pairs_added AFTER INSERT ON suggestion FOR EACH ROW WHEN (NEW.status <> 'DRAFT') EXECUTE FUNCTION search.keep_title_pairs();
CREATE TRIGGER title_pairs_changed AFTER UPDATE OF title, status ON suggestion FOR EACH ROW
  WHEN ((OLD.status = 'DRAFT') <> (NEW.status = 'DRAFT') OR (NEW.status <> 'DRAFT' AND OLD.title IS DISTINCT FROM NEW.title))
  EXECUTE FUNCTION search.keep_title_pairs();
CREATE TRIGGER title_pairs_removed AFTER DELETE ON suggestion FOR EACH ROW WHEN (OLD.status <> 'DRAFT') EXECUTE FUNCTION search.keep_title_pairs();

-- What is there already is found as well.
ALTER TABLE suggestion NO FORCE ROW LEVEL SECURITY;
INSERT INTO title_pair (congress_id, pair, suggestion_id)
  SELECT s.congress_id, pair, s.id FROM suggestion s CROSS JOIN LATERAL search.title_pairs(s.title) AS pair WHERE s.status <> 'DRAFT';
ALTER TABLE suggestion FORCE ROW LEVEL SECURITY;

-- Rights and row level security, as for every tenant table.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['title_pair', 'suggestion_link', 'routing_rule'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
REVOKE UPDATE ON title_pair FROM huiyin_app;
GRANT DELETE ON title_pair, suggestion_link, routing_rule TO huiyin_app;
GRANT EXECUTE ON FUNCTION search.title_pairs(text), search.keep_title_pairs() TO huiyin_app;
