-- 见面答复会: the meeting, what is answered there in which order, who is called and who came.
CREATE TABLE "reply_meeting" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "held_on" DATE NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "host" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'PLANNED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "planned_by_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "remark" TEXT NOT NULL DEFAULT '',
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "reply_meeting_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reply_meeting_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL,
    "taken_out_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "answered_by_unit_id" UUID,
    "answered_by" TEXT NOT NULL DEFAULT '',
    "answered_by_post" TEXT NOT NULL DEFAULT '',
    "answered_by_rank" TEXT,
    "answer_text" TEXT NOT NULL DEFAULT '',
    "delegate_words" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3),
    "recorded_by_id" UUID,

    CONSTRAINT "reply_meeting_item_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reply_meeting_guest" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "capacity" TEXT NOT NULL,
    "delegate_id" UUID,
    "unit_id" UUID,
    "person_id" UUID,
    "invited_at" TIMESTAMPTZ(3),
    "taken_out_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "leave_ground" TEXT,
    "leave_reason" TEXT NOT NULL DEFAULT '',
    "deputy_name" TEXT NOT NULL DEFAULT '',
    "deputy_post" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "presence" TEXT,
    "present_name" TEXT NOT NULL DEFAULT '',
    "present_post" TEXT NOT NULL DEFAULT '',
    "signed_in_at" TIMESTAMPTZ(3),
    "signed_in_way" TEXT,
    "signed_in_by_id" UUID,

    CONSTRAINT "reply_meeting_guest_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "reply_meeting_session_id_ordinal_key" ON "reply_meeting"("session_id", "ordinal");
CREATE INDEX "reply_meeting_congress_id_held_on_idx" ON "reply_meeting"("congress_id", "held_on");
CREATE INDEX "reply_meeting_item_meeting_id_position_idx" ON "reply_meeting_item"("meeting_id", "position");
CREATE INDEX "reply_meeting_item_suggestion_id_idx" ON "reply_meeting_item"("suggestion_id");
CREATE INDEX "reply_meeting_guest_meeting_id_idx" ON "reply_meeting_guest"("meeting_id");
CREATE INDEX "reply_meeting_guest_delegate_id_idx" ON "reply_meeting_guest"("delegate_id");
CREATE INDEX "reply_meeting_guest_unit_id_idx" ON "reply_meeting_guest"("unit_id");

ALTER TABLE "reply_meeting_item" ADD CONSTRAINT "reply_meeting_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "reply_meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reply_meeting_guest" ADD CONSTRAINT "reply_meeting_guest_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "reply_meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain/meeting are the source.
ALTER TABLE reply_meeting ADD FOREIGN KEY (session_id) REFERENCES session (id);
ALTER TABLE reply_meeting ADD FOREIGN KEY (planned_by_id) REFERENCES person (id);
ALTER TABLE reply_meeting ADD FOREIGN KEY (closed_by_id) REFERENCES person (id);
ALTER TABLE reply_meeting ADD CHECK (state IN ('PLANNED', 'INVITED', 'UNDER_WAY', 'ENDED', 'CLOSED', 'CANCELLED'));
ALTER TABLE reply_meeting ADD CHECK (ordinal >= 1 AND length(place) > 0 AND ends_at > starts_at);
ALTER TABLE reply_meeting ADD CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by_id IS NULL));
ALTER TABLE reply_meeting ADD CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL) AND (cancelled_at IS NULL) = (cancel_reason = ''));
ALTER TABLE reply_meeting_item ADD FOREIGN KEY (suggestion_id) REFERENCES suggestion (id);
ALTER TABLE reply_meeting_item ADD FOREIGN KEY (answered_by_unit_id) REFERENCES unit (id);
ALTER TABLE reply_meeting_item ADD FOREIGN KEY (recorded_by_id) REFERENCES person (id);
ALTER TABLE reply_meeting_item ADD CHECK (position >= 1 AND round >= 1);
ALTER TABLE reply_meeting_item ADD CHECK (outcome IN ('ACCEPTED', 'BACK_TO_WORK', 'POSTPONED'));
ALTER TABLE reply_meeting_item ADD CHECK (answered_by_rank IN ('HEAD', 'DEPUTY', 'OTHER'));
-- A suggestion is answered at one meeting a round; what was postponed, or taken out, goes to another.
CREATE UNIQUE INDEX reply_meeting_item_once ON reply_meeting_item (suggestion_id, round) WHERE taken_out_at IS NULL AND outcome IS DISTINCT FROM 'POSTPONED';
ALTER TABLE reply_meeting_guest ADD FOREIGN KEY (delegate_id) REFERENCES delegate (id);
ALTER TABLE reply_meeting_guest ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
ALTER TABLE reply_meeting_guest ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE reply_meeting_guest ADD FOREIGN KEY (answered_by_id) REFERENCES person (id);
ALTER TABLE reply_meeting_guest ADD FOREIGN KEY (signed_in_by_id) REFERENCES person (id);
-- A delegate, the main head of a unit, or somebody of the committee or the government.
ALTER TABLE reply_meeting_guest ADD CHECK ((capacity = 'DELEGATE') = (delegate_id IS NOT NULL) AND (capacity = 'HEAD') = (unit_id IS NOT NULL)
  AND capacity IN ('DELEGATE', 'HEAD', 'OFFICIAL') AND (capacity <> 'OFFICIAL' OR person_id IS NOT NULL));
ALTER TABLE reply_meeting_guest ADD CHECK (answer IN ('COMING', 'LEAVE', 'DEPUTY') AND (answer IS DISTINCT FROM 'DEPUTY' OR (capacity = 'HEAD' AND length(deputy_name) > 0)));
ALTER TABLE reply_meeting_guest ADD CHECK (leave_ground IN ('ILLNESS', 'OFFICIAL_DUTY', 'AWAY', 'FAMILY', 'OTHER'));
ALTER TABLE reply_meeting_guest ADD CHECK (CASE WHEN answer IN ('LEAVE', 'DEPUTY') THEN leave_ground IS NOT NULL ELSE leave_ground IS NULL END);
ALTER TABLE reply_meeting_guest ADD CHECK (presence IN ('PRESENT', 'HEAD', 'DEPUTY', 'ABSENT') AND (presence IS NULL OR (capacity = 'HEAD') = (presence IN ('HEAD', 'DEPUTY')) OR presence = 'ABSENT'));
ALTER TABLE reply_meeting_guest ADD CHECK (signed_in_way IN ('CODE', 'TICK'));
CREATE UNIQUE INDEX reply_meeting_guest_one_delegate ON reply_meeting_guest (meeting_id, delegate_id) WHERE delegate_id IS NOT NULL AND taken_out_at IS NULL;
CREATE UNIQUE INDEX reply_meeting_guest_one_unit ON reply_meeting_guest (meeting_id, unit_id) WHERE unit_id IS NOT NULL AND taken_out_at IS NULL;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['reply_meeting', 'reply_meeting_item', 'reply_meeting_guest'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
