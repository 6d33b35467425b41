-- 年度报告: what the office reports of a year; the text, the numbers in it, and what both were frozen as.
CREATE TABLE "annual_report" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "topic" TEXT,
    "until_on" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "text" JSONB NOT NULL,
    "numbers" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sitting_on" DATE,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "content" TEXT,
    "annex" TEXT,
    "hash" TEXT,
    "frozen_at" TIMESTAMPTZ(3),
    "frozen_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "approved_on" DATE,
    "approved_by_id" UUID,
    "publish_at" TIMESTAMPTZ(3),
    "publish_on" DATE,
    "published_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdraw_reason" TEXT NOT NULL DEFAULT '',
    "discarded_at" TIMESTAMPTZ(3),

    CONSTRAINT "annual_report_pkey" PRIMARY KEY ("id")
);

-- One line for each legal day of which the office was told.
CREATE TABLE "annual_report_reminder" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "annual_report_reminder_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "annual_report_congress_id_year_id_idx" ON "annual_report"("congress_id", "year", "id");
CREATE UNIQUE INDEX "annual_report_reminder_report_id_step_due_on_key" ON "annual_report_reminder"("report_id", "step", "due_on");

ALTER TABLE "annual_report_reminder" ADD CONSTRAINT "annual_report_reminder_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "annual_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain/annual-report are the source.
ALTER TABLE annual_report ADD FOREIGN KEY (written_by_id) REFERENCES person (id);
ALTER TABLE annual_report ADD FOREIGN KEY (changed_by_id) REFERENCES person (id);
ALTER TABLE annual_report ADD FOREIGN KEY (frozen_by_id) REFERENCES person (id);
ALTER TABLE annual_report ADD FOREIGN KEY (approved_by_id) REFERENCES person (id);
ALTER TABLE annual_report ADD FOREIGN KEY (published_by_id) REFERENCES person (id);
ALTER TABLE annual_report ADD FOREIGN KEY (withdrawn_by_id) REFERENCES person (id);
ALTER TABLE annual_report ADD CHECK (kind IN ('ANNUAL', 'MID_YEAR', 'SPECIAL') AND length(title) > 0 AND year BETWEEN 1900 AND 2999);
ALTER TABLE annual_report ADD CHECK ((kind = 'SPECIAL') = (topic IS NOT NULL) AND topic IN ('KEY', 'COMMITMENTS'));
ALTER TABLE annual_report ADD CHECK (state IN ('DRAFT', 'FROZEN', 'APPROVED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED'));
ALTER TABLE annual_report ADD CHECK ((frozen_at IS NULL) = (state IN ('DRAFT', 'DISCARDED')) AND (frozen_at IS NULL) = (frozen_by_id IS NULL) AND (frozen_at IS NULL) = (content IS NULL)
  AND (frozen_at IS NULL) = (annex IS NULL) AND (frozen_at IS NULL) = (hash IS NULL));
ALTER TABLE annual_report ADD CHECK (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
-- Whoever froze it does not approve it.
ALTER TABLE annual_report ADD CHECK ((approved_at IS NULL) = (approved_by_id IS NULL) AND (approved_at IS NULL) = (approved_on IS NULL) AND approved_by_id <> frozen_by_id
  AND (approved_at IS NOT NULL) = (state IN ('APPROVED', 'PUBLISHED', 'WITHDRAWN')));
ALTER TABLE annual_report ADD CHECK ((publish_at IS NULL) = (publish_on IS NULL) AND (publish_at IS NULL) = (published_by_id IS NULL) AND (publish_at IS NOT NULL) = (state IN ('PUBLISHED', 'WITHDRAWN')));
ALTER TABLE annual_report ADD CHECK ((withdrawn_at IS NOT NULL) = (state = 'WITHDRAWN') AND (withdrawn_at IS NULL) = (withdrawn_by_id IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason = ''));
ALTER TABLE annual_report ADD CHECK ((discarded_at IS NOT NULL) = (state = 'DISCARDED'));
ALTER TABLE annual_report_reminder ADD CHECK (step IN ('DRAFT', 'FINAL'));
-- Of a year one report stands, and one of its first half; of special matters as many as are asked for.
CREATE UNIQUE INDEX annual_report_standing ON annual_report (congress_id, year, kind) WHERE kind <> 'SPECIAL' AND state NOT IN ('DISCARDED', 'WITHDRAWN');

-- What is frozen says for ever what it says; only before it is approved it may become a draft again, and then it is frozen anew.
CREATE FUNCTION access.keep_annual_report() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
DECLARE
  words constant text[] := '{year,kind,topic,until_on,title,text,numbers,content,annex,hash,frozen_at,frozen_by_id}';
  field text;
BEGIN
  IF OLD.frozen_at IS NULL THEN RETURN NEW; END IF;
  IF NEW.state = 'DRAFT' AND OLD.approved_at IS NULL THEN RETURN NEW; END IF;
  FOREACH field IN ARRAY words LOOP
    IF to_jsonb(NEW)->field IS DISTINCT FROM to_jsonb(OLD)->field THEN
      RAISE EXCEPTION 'a frozen report does not change' USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  IF OLD.approved_at IS NOT NULL AND (NEW.approved_at, NEW.approved_by_id) IS DISTINCT FROM (OLD.approved_at, OLD.approved_by_id) THEN
    RAISE EXCEPTION 'an approval stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_annual_report BEFORE UPDATE ON annual_report FOR EACH ROW EXECUTE FUNCTION access.keep_annual_report();

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['annual_report', 'annual_report_reminder'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON annual_report TO huiyin_app;
GRANT SELECT, INSERT ON annual_report_reminder TO huiyin_app;
GRANT SELECT ON annual_report TO huiyin_worker;
GRANT SELECT, INSERT ON annual_report_reminder TO huiyin_worker;

-- For anybody: what is out at a moment and was not taken back, with its frozen words alone.
CREATE FUNCTION access.shown_reports(moment timestamptz) RETURNS SETOF public.annual_report
LANGUAGE sql STABLE
AS $$
  SELECT r.* FROM public.annual_report r WHERE r.state = 'PUBLISHED' AND r.publish_at <= moment
$$;

CREATE FUNCTION access.public_reports(moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'congress', c.name, 'year', r.year, 'kind', r.kind, 'topic', r.topic, 'title', r.title,
      'untilOn', r.until_on, 'publishedAt', r.publish_at, 'publishedOn', r.publish_on, 'hash', r.hash) ORDER BY r.year DESC, c.name, r.kind, r.publish_at DESC, r.id), '[]')
  FROM access.shown_reports(moment) r JOIN public.congress c ON c.id = r.congress_id
$$;

CREATE FUNCTION access.public_report(of_report uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('id', r.id, 'congress', c.name, 'year', r.year, 'kind', r.kind, 'topic', r.topic, 'title', r.title, 'untilOn', r.until_on,
      'publishedAt', r.publish_at, 'publishedOn', r.publish_on, 'approvedOn', r.approved_on, 'hash', r.hash, 'content', r.content)
  FROM access.shown_reports(moment) r JOIN public.congress c ON c.id = r.congress_id WHERE r.id = of_report
$$;

GRANT CREATE ON SCHEMA access TO huiyin_access;
DO $$
DECLARE
  f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['shown_reports(timestamptz)', 'public_reports(timestamptz)', 'public_report(uuid, timestamptz)'] LOOP
    EXECUTE format('ALTER FUNCTION access.%s OWNER TO huiyin_access', f);
    EXECUTE format('REVOKE ALL ON FUNCTION access.%s FROM PUBLIC', f);
    IF f NOT LIKE 'shown%' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION access.%s TO huiyin_app', f); END IF;
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
CREATE POLICY access ON annual_report TO huiyin_access USING (true);
GRANT SELECT ON annual_report TO huiyin_access;
