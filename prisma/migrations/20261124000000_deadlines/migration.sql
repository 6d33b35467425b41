-- DropIndex
DROP INDEX "notice_person_id_id_idx";

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "email" TEXT;

-- AlterTable
ALTER TABLE "suggestion" ADD COLUMN     "paused_since" DATE;

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "paused_since" DATE;

-- AlterTable
ALTER TABLE "handling_round" ADD COLUMN     "stated_due_on" DATE;

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "call_note" TEXT,
ADD COLUMN     "called_at" TIMESTAMPTZ(3),
ADD COLUMN     "called_by_id" UUID,
ADD COLUMN     "digest_id" UUID,
ADD COLUMN     "failed_at" TIMESTAMPTZ(3),
ADD COLUMN     "failure" TEXT,
ADD COLUMN     "is_statutory" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "sent_at" TIMESTAMPTZ(3),
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'DELIVERED',
ALTER COLUMN "delivered_at" DROP NOT NULL;

-- CreateTable
CREATE TABLE "pause" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "ground" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "agreed_with" TEXT NOT NULL,
    "requested_from" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_on" DATE NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "decision" TEXT,
    "decision_reason" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "decided_by_id" UUID,
    "stands_from" DATE,
    "runs_again_on" DATE,
    "end_reason" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "assignment_id" UUID,
    "reference_id" UUID,
    "bearer" TEXT NOT NULL,
    "unit_id" UUID,
    "started_on" DATE NOT NULL,
    "first_due_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "is_provisional" BOOLEAN NOT NULL,
    "paused_since" DATE,
    "occasion" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "done_on" DATE,
    "void_on" DATE,
    "rules_version" INTEGER NOT NULL,
    "calendar_version" INTEGER NOT NULL,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "custody_span" (
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "holder" TEXT NOT NULL,
    "unit_id" UUID,
    "assignment_id" UUID,
    "reason" TEXT NOT NULL,

    CONSTRAINT "custody_span_pkey" PRIMARY KEY ("suggestion_id","ordinal")
);

-- CreateTable
CREATE TABLE "rule_choice" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "effective_from" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "chosen_by_id" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "count" INTEGER,
    "unit" TEXT NOT NULL,
    "when_last_day_rests" TEXT NOT NULL,
    "effective_from" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_ladder" (
    "congress_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "steps" JSONB,
    "reason" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_ladder_pkey" PRIMARY KEY ("congress_id","purpose")
);

-- CreateTable
CREATE TABLE "reminder" (
    "congress_id" UUID NOT NULL,
    "deadline_id" UUID NOT NULL,
    "occasion" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("deadline_id","occasion","step")
);

-- CreateTable
CREATE TABLE "ladder_run" (
    "congress_id" UUID NOT NULL,
    "ran_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ladder_run_pkey" PRIMARY KEY ("congress_id")
);

-- CreateTable
CREATE TABLE "chasing_notice" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "deadline_id" UUID,
    "status" TEXT NOT NULL,
    "demand" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "drafted_by_id" UUID,
    "issued_at" TIMESTAMPTZ(3),
    "issued_on" DATE,
    "issued_by_id" UUID,
    "received_at" TIMESTAMPTZ(3),
    "received_on" DATE,
    "received_by_id" UUID,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_on" DATE,
    "answered_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_on" DATE,
    "withdrawn_by_id" UUID,
    "withdraw_reason" TEXT,

    CONSTRAINT "chasing_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_counter" (
    "congress_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last_number" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "paper_counter_pkey" PRIMARY KEY ("congress_id","kind","year")
);

-- CreateTable
CREATE TABLE "calendar_edition" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "days" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposed_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "calendar_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recount" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "phase" TEXT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "moved" INTEGER NOT NULL DEFAULT 0,
    "reached" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by_id" UUID,
    "counted_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "recount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recount_move" (
    "recount_id" UUID NOT NULL,
    "deadline_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "due_before" DATE NOT NULL,
    "provisional_before" BOOLEAN NOT NULL,
    "due_after" DATE NOT NULL,
    "provisional_after" BOOLEAN NOT NULL,

    CONSTRAINT "recount_move_pkey" PRIMARY KEY ("recount_id","deadline_id")
);

-- CreateTable
CREATE TABLE "notice_preference" (
    "congress_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "choice" TEXT NOT NULL,

    CONSTRAINT "notice_preference_pkey" PRIMARY KEY ("person_id","topic","channel")
);

-- CreateTable
CREATE TABLE "digest" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "notices" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "digest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "last_read_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "pause_assignment_id_idx" ON "pause"("assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_suggestion_id_key_key" ON "deadline"("suggestion_id", "key");

-- CreateIndex
CREATE INDEX "rule_choice_congress_id_idx" ON "rule_choice"("congress_id");

-- CreateIndex
CREATE INDEX "rule_change_congress_id_idx" ON "rule_change"("congress_id");

-- CreateIndex
CREATE INDEX "reminder_congress_id_at_idx" ON "reminder"("congress_id", "at");

-- CreateIndex
CREATE INDEX "chasing_notice_congress_id_status_id_idx" ON "chasing_notice"("congress_id", "status", "id");

-- CreateIndex
CREATE INDEX "chasing_notice_suggestion_id_idx" ON "chasing_notice"("suggestion_id");

-- CreateIndex
CREATE INDEX "chasing_notice_assignment_id_idx" ON "chasing_notice"("assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "chasing_notice_congress_id_kind_year_number_key" ON "chasing_notice"("congress_id", "kind", "year", "number");

-- CreateIndex
CREATE INDEX "calendar_edition_congress_id_year_idx" ON "calendar_edition"("congress_id", "year");

-- CreateIndex
CREATE INDEX "recount_congress_id_id_idx" ON "recount"("congress_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "digest_person_id_day_key" ON "digest"("person_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_person_id_idx" ON "calendar_feed"("person_id");

-- CreateIndex
CREATE INDEX "notice_person_id_channel_id_idx" ON "notice"("person_id", "channel", "id");

-- CreateIndex
CREATE INDEX "notice_digest_id_idx" ON "notice"("digest_id");

-- AddForeignKey
ALTER TABLE "pause" ADD CONSTRAINT "pause_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody_span" ADD CONSTRAINT "custody_span_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_deadline_id_fkey" FOREIGN KEY ("deadline_id") REFERENCES "deadline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chasing_notice" ADD CONSTRAINT "chasing_notice_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recount" ADD CONSTRAINT "recount_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "calendar_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recount_move" ADD CONSTRAINT "recount_move_recount_id_fkey" FOREIGN KEY ("recount_id") REFERENCES "recount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE pause ADD CHECK (ground IN ('WAITING_FOR_DELEGATE', 'WAITING_FOR_ASSIST', 'AGREED_STOP'));
ALTER TABLE pause ADD CHECK (decision IS NULL OR decision IN ('CONSENTED', 'REFUSED', 'LAPSED'));
ALTER TABLE pause ADD CHECK ((decision IS NULL) = (decided_at IS NULL));
ALTER TABLE pause ADD CHECK ((decision = 'CONSENTED') = (stands_from IS NOT NULL));
ALTER TABLE pause ADD CHECK (runs_again_on IS NULL OR runs_again_on >= stands_from);
CREATE UNIQUE INDEX pause_one_pending ON pause (assignment_id) WHERE decision IS NULL;
CREATE UNIQUE INDEX pause_one_standing ON pause (assignment_id) WHERE decision = 'CONSENTED' AND runs_again_on IS NULL;
ALTER TABLE deadline ADD CHECK (purpose IN ('assign-in-session', 'assign-between-sessions', 'acknowledge', 'object', 'reassign', 'first-contact',
  'assist-opinion', 'draft', 'sign', 'reply', 'extended-reply', 'feedback', 're-handling', 'chasing-answer', 'member-opinion', 'publication', 'commitment'));
ALTER TABLE deadline ADD CHECK (bearer IN ('REGISTRAR', 'LEAD', 'ASSIST', 'GOVERNMENT_OFFICE', 'COMMITTEE', 'DELEGATE'));
ALTER TABLE deadline ADD CHECK (unit IN ('calendar-day', 'working-day', 'month'));
ALTER TABLE deadline ADD CHECK (due_on >= first_due_on AND first_due_on >= started_on);
ALTER TABLE deadline ADD CHECK (done_on IS NULL OR void_on IS NULL);
ALTER TABLE custody_span ADD CHECK (holder IN ('REGISTRAR', 'LEAD', 'ASSIST', 'GOVERNMENT_OFFICE', 'COMMITTEE', 'DELEGATE'));
ALTER TABLE custody_span ADD CHECK (until_on IS NULL OR until_on >= from_on);
ALTER TABLE rule_choice ADD CHECK (jurisdiction IN ('national', 'shandong', 'qingdao', 'chongqing', 'shanghai', 'beijing', 'zhejiang', 'henan'));
ALTER TABLE rule_change ADD CHECK (count IS NULL OR count BETWEEN 0 AND 3660);
ALTER TABLE rule_change ADD CHECK (unit IN ('calendar-day', 'working-day', 'month'));
ALTER TABLE rule_change ADD CHECK (when_last_day_rests IN ('next-working-day', 'stays'));
ALTER TABLE reminder ADD CHECK (outcome IN ('SENT', 'PASSED_OVER'));
ALTER TABLE chasing_notice ADD CHECK (kind IN ('CHASING', 'SUPERVISION'));
ALTER TABLE chasing_notice ADD CHECK (status IN ('DRAFT', 'ISSUED', 'RECEIVED', 'ANSWERED', 'DISCARDED', 'WITHDRAWN'));
ALTER TABLE chasing_notice ADD CHECK ((answered_at IS NULL) = (answer IS NULL));
-- The ladder drafts one notice a deadline and occasion, however many workers run.
CREATE UNIQUE INDEX chasing_notice_one_open ON chasing_notice (deadline_id) WHERE deadline_id IS NOT NULL AND status IN ('DRAFT', 'ISSUED', 'RECEIVED');
ALTER TABLE calendar_edition ADD CHECK (state IN ('PROPOSED', 'ADOPTED', 'REPLACED', 'DISCARDED'));
ALTER TABLE calendar_edition ADD CHECK ((version IS NOT NULL) = (state IN ('ADOPTED', 'REPLACED')));
CREATE UNIQUE INDEX calendar_edition_one_in_force ON calendar_edition (congress_id, year) WHERE state = 'ADOPTED';
CREATE UNIQUE INDEX calendar_edition_one_proposed ON calendar_edition (congress_id, year) WHERE state = 'PROPOSED';
ALTER TABLE recount ADD CHECK (phase IN ('COUNTING', 'COUNTED', 'APPLYING', 'APPLIED', 'DISCARDED'));
CREATE UNIQUE INDEX recount_one_running ON recount (congress_id) WHERE phase IN ('COUNTING', 'COUNTED', 'APPLYING');
ALTER TABLE notice ADD CHECK (channel IN ('IN_APP', 'EMAIL', 'WECOM', 'DINGTALK', 'SMS'));
ALTER TABLE notice ADD CHECK (state IN ('WAITING', 'IN_DIGEST', 'SENT', 'DELIVERED', 'FAILED'));
ALTER TABLE notice_preference ADD CHECK (channel IN ('EMAIL', 'WECOM', 'DINGTALK', 'SMS'));
ALTER TABLE notice_preference ADD CHECK (choice IN ('AT_ONCE', 'DIGEST', 'OFF'));
ALTER TABLE digest ADD CHECK (state IN ('WAITING', 'SENT', 'FAILED'));

-- Open deadlines by day, for the overdue list, the ladder and the recount: the few that are open among all that ever were.
CREATE INDEX deadline_open_by_day ON deadline (congress_id, due_on, id) WHERE done_on IS NULL AND void_on IS NULL;
CREATE INDEX deadline_open_by_unit ON deadline (unit_id, due_on, id) WHERE done_on IS NULL AND void_on IS NULL;
CREATE INDEX notice_waiting ON notice (congress_id, queued_at) WHERE state = 'WAITING';
CREATE INDEX notice_failed ON notice (congress_id, failed_at) WHERE state = 'FAILED' AND called_at IS NULL;
CREATE INDEX notice_in_digest ON notice (congress_id, person_id) WHERE state = 'IN_DIGEST' AND digest_id IS NULL;
CREATE INDEX notice_unread ON notice (person_id) WHERE channel = 'IN_APP' AND read_at IS NULL;
CREATE INDEX pause_of_round ON pause (assignment_id, round) WHERE decision = 'CONSENTED';

-- Rights and row level security, as for every tenant table.
DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['pause', 'deadline', 'custody_span', 'rule_choice', 'rule_change', 'reminder_ladder', 'reminder', 'ladder_run', 'chasing_notice',
    'paper_counter', 'calendar_edition', 'recount', 'recount_move', 'notice_preference', 'digest', 'calendar_feed'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT DELETE ON deadline, custody_span, recount_move, notice_preference TO huiyin_app;
-- What leaves the house leaves for those who may still see it: the worker asks what a person holds.
GRANT EXECUTE ON FUNCTION access.grants_of(uuid, date) TO huiyin_worker;

-- A calendar program has no session: its address alone names the person, and the database enters his congress.
CREATE FUNCTION access.enter_calendar_feed(token bytea, at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE holder record;
BEGIN
  SELECT f.id, f.congress_id, f.person_id, f.last_read_at, p.name, c.name AS congress_name, c.short_name, c.time_zone, c.is_demonstration
    INTO holder
    FROM public.calendar_feed f
    JOIN public.person p ON p.id = f.person_id
    JOIN public.congress c ON c.id = f.congress_id
   WHERE f.token_hash = token AND f.revoked_at IS NULL
     AND EXISTS (SELECT FROM public.account a WHERE a.person_id = f.person_id AND a.disabled_at IS NULL);
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF holder.last_read_at IS NULL OR holder.last_read_at < at - interval '1 minute' THEN
    UPDATE public.calendar_feed SET last_read_at = at WHERE id = holder.id;
  END IF;
  PERFORM access.enter_congress(holder.congress_id);
  RETURN jsonb_build_object(
    'signInId', holder.id, 'accountId', holder.id, 'personId', holder.person_id, 'name', holder.name,
    'congress', jsonb_build_object('id', holder.congress_id, 'name', holder.congress_name, 'shortName', holder.short_name,
      'timeZone', holder.time_zone, 'isDemonstration', holder.is_demonstration),
    'grants', access.grants_of(holder.person_id, (at AT TIME ZONE holder.time_zone)::date));
END $$;
GRANT CREATE ON SCHEMA access TO huiyin_access;
ALTER FUNCTION access.enter_calendar_feed(bytea, timestamptz) OWNER TO huiyin_access;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
REVOKE ALL ON FUNCTION access.enter_calendar_feed(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.enter_calendar_feed(bytea, timestamptz) TO huiyin_app;
CREATE POLICY access ON calendar_feed TO huiyin_access USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE ON calendar_feed TO huiyin_access;

-- A new notice is heard of at once by whoever has the person's pages open; the message names the person and nothing else.
CREATE FUNCTION access.announce_notice() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  PERFORM pg_notify('notice', NEW.person_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER announce_new AFTER INSERT ON notice FOR EACH ROW WHEN (NEW.channel = 'IN_APP') EXECUTE FUNCTION access.announce_notice();
CREATE TRIGGER announce_read AFTER UPDATE OF read_at ON notice FOR EACH ROW WHEN (NEW.channel = 'IN_APP') EXECUTE FUNCTION access.announce_notice();

-- Every congress that is there counts by the years that came with the software; a notice names days from 29 December of the year before.
ALTER TABLE calendar_edition NO FORCE ROW LEVEL SECURITY;
INSERT INTO calendar_edition (congress_id, year, source, days, state, version, proposed_at, decided_at)
  SELECT c.id, y.year, y.source,
    coalesce((SELECT jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind, 'name', d.name) ORDER BY d.day) FROM calendar_day d
      WHERE d.day BETWEEN make_date(y.year - 1, 12, 29) AND make_date(y.year, 12, 28)), '[]'),
    'ADOPTED', 1, now(), now()
  FROM congress c CROSS JOIN calendar_year y;
ALTER TABLE calendar_edition FORCE ROW LEVEL SECURITY;
