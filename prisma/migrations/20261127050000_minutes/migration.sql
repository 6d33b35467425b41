-- 会议纪要: the words around what was recorded while the meeting is open; from the closing on the whole text as it stood, and each correction as a version.
CREATE TABLE "reply_meeting_minutes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "saves" INTEGER NOT NULL DEFAULT 1,
    "introduction" TEXT NOT NULL DEFAULT '',
    "closing" TEXT NOT NULL DEFAULT '',
    "content" JSONB,
    "reason" TEXT NOT NULL DEFAULT '',
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by_id" UUID NOT NULL,

    CONSTRAINT "reply_meeting_minutes_pkey" PRIMARY KEY ("id")
);

-- Which reminders of a meeting that is not closed were told.
CREATE TABLE "reply_meeting_reminder" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "told_on" DATE NOT NULL,

    CONSTRAINT "reply_meeting_reminder_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "reply_meeting_minutes_meeting_id_version_key" ON "reply_meeting_minutes"("meeting_id", "version");
CREATE UNIQUE INDEX "reply_meeting_reminder_meeting_id_step_key" ON "reply_meeting_reminder"("meeting_id", "step");

ALTER TABLE reply_meeting_minutes ADD FOREIGN KEY (meeting_id) REFERENCES reply_meeting (id);
ALTER TABLE reply_meeting_minutes ADD FOREIGN KEY (written_by_id) REFERENCES person (id);
ALTER TABLE reply_meeting_minutes ADD CHECK (version >= 1 AND (version = 1) = (reason = '') AND (version = 1 OR content IS NOT NULL));
ALTER TABLE reply_meeting_reminder ADD FOREIGN KEY (meeting_id) REFERENCES reply_meeting (id);
ALTER TABLE reply_meeting_reminder ADD CHECK (step >= 1);

-- What is once a text is never another text.
CREATE FUNCTION access.minutes_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.content IS NOT NULL THEN RAISE EXCEPTION 'minutes that stand are not changed' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER minutes_stand BEFORE UPDATE ON reply_meeting_minutes FOR EACH ROW EXECUTE FUNCTION access.minutes_stand();

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['reply_meeting_minutes', 'reply_meeting_reminder'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT UPDATE ON reply_meeting_minutes TO huiyin_app;

-- The sheet on which the delegate has signed what was answered face to face.
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_check CHECK (kind IN ('ATTACHMENT', 'SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE', 'RATING_FORM', 'CONTACT_PROOF', 'SEALED_LETTER', 'REDACTED_COPY', 'PROMISE_BEFORE', 'PROMISE_AFTER', 'OPINION_FILE', 'PROGRESS_FILE', 'MEETING_RECORD'));
