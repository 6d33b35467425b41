-- 代表活动与意见建议: what delegates took part in, and the voices that were heard there before any suggestion.
CREATE TABLE "liaison_station" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'STATION',
    "delegation_id" UUID,
    "town_unit_id" UUID,
    "place" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "opening" TEXT NOT NULL DEFAULT '',
    "door_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "liaison_station_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "activity" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "held_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "delegation_id" UUID,
    "station_id" UUID,
    "leaders" TEXT NOT NULL DEFAULT '',
    "agenda" TEXT NOT NULL DEFAULT '',
    "residents_received" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'PLANNED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "cancel_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "activity_delegate" (
    "activity_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "part" TEXT NOT NULL DEFAULT 'MEMBER',
    "presence" TEXT,
    "leave_reason" TEXT NOT NULL DEFAULT '',
    "speech" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "activity_delegate_pkey" PRIMARY KEY ("activity_id", "delegate_id")
);

CREATE TABLE "voice_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER,
    "channel" TEXT NOT NULL,
    "activity_id" UUID,
    "station_id" UUID,
    "source" TEXT NOT NULL,
    "resident_name" TEXT NOT NULL DEFAULT '',
    "resident_phone" TEXT NOT NULL DEFAULT '',
    "receipt_hash" BYTEA,
    "delegate_id" UUID,
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "category_id" UUID,
    "received_on" DATE NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'OPEN',
    "ending" TEXT,
    "ending_reason" TEXT NOT NULL DEFAULT '',
    "unit_id" UUID,
    "suggestion_id" UUID,
    "hotline_number" TEXT NOT NULL DEFAULT '',
    "decided_on" DATE,
    "due_on" DATE,
    "answer_text" TEXT NOT NULL DEFAULT '',
    "answered_on" DATE,
    "result" TEXT,
    "told_on" DATE,
    "told_way" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "voice_item_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "liaison_station_door_code_key" ON "liaison_station"("door_code");
CREATE INDEX "liaison_station_congress_id_idx" ON "liaison_station"("congress_id");
CREATE INDEX "activity_congress_id_year_kind_held_on_idx" ON "activity"("congress_id", "year", "kind", "held_on");
CREATE INDEX "activity_station_id_idx" ON "activity"("station_id");
CREATE INDEX "activity_delegate_delegate_id_idx" ON "activity_delegate"("delegate_id");
CREATE UNIQUE INDEX "voice_item_congress_id_year_number_key" ON "voice_item"("congress_id", "year", "number");
CREATE INDEX "voice_item_congress_id_year_channel_idx" ON "voice_item"("congress_id", "year", "channel");
CREATE INDEX "voice_item_congress_id_state_received_at_idx" ON "voice_item"("congress_id", "state", "received_at");
CREATE INDEX "voice_item_activity_id_idx" ON "voice_item"("activity_id");
CREATE INDEX "voice_item_station_id_idx" ON "voice_item"("station_id");
CREATE INDEX "voice_item_delegate_id_idx" ON "voice_item"("delegate_id");
CREATE INDEX "voice_item_unit_id_idx" ON "voice_item"("unit_id");
CREATE INDEX "voice_item_suggestion_id_idx" ON "voice_item"("suggestion_id");

ALTER TABLE "activity" ADD CONSTRAINT "activity_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "liaison_station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "activity_delegate" ADD CONSTRAINT "activity_delegate_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "voice_item" ADD CONSTRAINT "voice_item_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "voice_item" ADD CONSTRAINT "voice_item_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "liaison_station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain/activity and lib/domain/voice are the source.
ALTER TABLE liaison_station ADD FOREIGN KEY (delegation_id) REFERENCES delegation (id);
ALTER TABLE liaison_station ADD FOREIGN KEY (town_unit_id) REFERENCES unit (id);
ALTER TABLE liaison_station ADD CHECK (kind IN ('STATION', 'ROOM') AND length(name) > 0 AND length(place) > 0 AND length(door_code) >= 16);
ALTER TABLE activity ADD FOREIGN KEY (delegation_id) REFERENCES delegation (id);
ALTER TABLE activity ADD FOREIGN KEY (recorded_by_id) REFERENCES person (id);
ALTER TABLE activity ADD CHECK (kind IN ('MINI_CONGRESS', 'RECEPTION_DAY', 'STATION_DAY', 'INSPECTION', 'SURVEY', 'TRAINING', 'MEETING'));
ALTER TABLE activity ADD CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED') AND (state = 'CANCELLED') = (cancel_reason <> ''));
ALTER TABLE activity ADD CHECK (length(name) > 0 AND ends_on >= held_on AND (kind = 'STATION_DAY') = (station_id IS NOT NULL) AND (residents_received IS NULL OR residents_received >= 0));
ALTER TABLE activity_delegate ADD FOREIGN KEY (delegate_id) REFERENCES delegate (id);
ALTER TABLE activity_delegate ADD CHECK (part IN ('MEMBER', 'ON_DUTY', 'LEADER') AND presence IN ('PRESENT', 'LEAVE', 'ABSENT'));
ALTER TABLE voice_item ADD FOREIGN KEY (delegate_id) REFERENCES delegate (id);
ALTER TABLE voice_item ADD FOREIGN KEY (category_id) REFERENCES category (id);
ALTER TABLE voice_item ADD FOREIGN KEY (entered_by_id) REFERENCES person (id);
ALTER TABLE voice_item ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
ALTER TABLE voice_item ADD FOREIGN KEY (suggestion_id) REFERENCES suggestion (id);
ALTER TABLE voice_item ADD CHECK (channel IN ('MINI_CONGRESS', 'RECEPTION_DAY', 'STATION', 'INSPECTION', 'SURVEY'));
ALTER TABLE voice_item ADD CHECK (source IN ('RESIDENT', 'ANONYMOUS', 'DELEGATE') AND length(text) > 0 AND (source <> 'ANONYMOUS' OR (resident_name = '' AND resident_phone = '')));
-- OPEN waits for a decision, PASSED for an answer, ENDED is over; UNCHECKED came in at the door and nobody has looked at it; SET_ASIDE is abuse.
ALTER TABLE voice_item ADD CHECK (state IN ('UNCHECKED', 'OPEN', 'PASSED', 'ENDED', 'SET_ASIDE'));
ALTER TABLE voice_item ADD CHECK (ending IN ('ANSWERED_ON_SPOT', 'PASSED_TO_TOWN', 'PASSED_TO_UNIT', 'MERGED', 'BECAME_SUGGESTION', 'HOTLINE', 'NOT_ACCEPTED'));
ALTER TABLE voice_item ADD CHECK ((state IN ('PASSED', 'ENDED')) = (ending IS NOT NULL) AND (ending IS NULL) = (decided_on IS NULL));
ALTER TABLE voice_item ADD CHECK (ending IS NULL OR (ending IN ('PASSED_TO_TOWN', 'PASSED_TO_UNIT')) = (unit_id IS NOT NULL AND due_on IS NOT NULL));
ALTER TABLE voice_item ADD CHECK (ending IS NULL OR (ending IN ('MERGED', 'BECAME_SUGGESTION')) = (suggestion_id IS NOT NULL));
ALTER TABLE voice_item ADD CHECK (ending IS DISTINCT FROM 'NOT_ACCEPTED' OR length(ending_reason) > 0);
-- Numbered once somebody has looked at it, so that abuse leaves no gap.
ALTER TABLE voice_item ADD CHECK ((state IN ('UNCHECKED', 'SET_ASIDE')) = (number IS NULL));
ALTER TABLE voice_item ADD CHECK (result IN ('SOLVED', 'IN_PROGRESS', 'EXPLAINED', 'NOT_SOLVED'));
ALTER TABLE voice_item ADD CHECK ((told_on IS NULL) = (told_way IS NULL) AND told_way IN ('IN_PERSON', 'PHONE', 'RECEIPT', 'NOTICE', 'POSTED'));

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['liaison_station', 'activity', 'activity_delegate', 'voice_item'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT DELETE ON activity_delegate TO huiyin_app;
