-- 意见建议: why one was not taken up, by which day that may still move it is answered, and who was warned of it.
ALTER TABLE voice_item ADD COLUMN ending_ground TEXT;
ALTER TABLE voice_item ADD COLUMN due_is_provisional BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "voice_item_congress_id_received_at_idx" ON "voice_item"("congress_id", "received_at", "id");

CREATE TABLE "voice_reminder" (
    "voice_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "step" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "voice_reminder_pkey" PRIMARY KEY ("voice_id","due_on","step")
);
ALTER TABLE "voice_reminder" ADD CONSTRAINT "voice_reminder_voice_id_fkey" FOREIGN KEY ("voice_id") REFERENCES "voice_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The union in lib/domain/voice is the source.
ALTER TABLE voice_item ADD CHECK (ending_ground IN ('OWN_INTEREST', 'COMPLAINT_OR_APPEAL', 'PENDING_CASE', 'TENDER', 'NO_CONTENT', 'OUTSIDE_POWERS', 'ALREADY_ANSWERED', 'OTHER'));
ALTER TABLE voice_item ADD CHECK ((ending_ground IS NOT NULL) = (ending IS NOT DISTINCT FROM 'NOT_ACCEPTED'));
ALTER TABLE voice_item ADD CHECK (ending IS DISTINCT FROM 'HOTLINE' OR length(hotline_number) > 0);
ALTER TABLE voice_item ADD CHECK (ending IS DISTINCT FROM 'ANSWERED_ON_SPOT' OR (length(answer_text) > 0 AND answered_on IS NOT NULL AND result IS NOT NULL));
ALTER TABLE voice_reminder ADD CHECK (outcome IN ('SENT', 'PASSED_OVER'));
ALTER TABLE voice_reminder ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON voice_reminder TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
ALTER TABLE voice_reminder ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
GRANT SELECT ON voice_reminder TO huiyin_app;
GRANT INSERT ON voice_reminder TO huiyin_worker;

-- The story of what is no suggestion: a voice, an activity, a meeting.
CREATE INDEX event_of_subject ON event (congress_id, subject_id, sequence) WHERE suggestion_id IS NULL;
