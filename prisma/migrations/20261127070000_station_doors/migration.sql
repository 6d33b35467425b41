-- 联络站的门: what residents without an account send in, who has looked at it, and the receipts by which they ask.
ALTER TABLE "liaison_station" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "liaison_station" ADD COLUMN "close_reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "activity_delegate" ADD COLUMN "duty_told_at" TIMESTAMPTZ(3);

CREATE TABLE "door_item" (
    "voice_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "station_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "text_hash" BYTEA NOT NULL,
    "signs" TEXT[] NOT NULL,
    "suspicion" INTEGER NOT NULL,
    "repeats" INTEGER NOT NULL DEFAULT 0,
    "looked_at" TIMESTAMPTZ(3),
    "looked_by_id" UUID,
    "set_aside_reason" TEXT NOT NULL DEFAULT '',
    "resident_text" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,

    CONSTRAINT "door_item_pkey" PRIMARY KEY ("voice_id")
);

CREATE TABLE "door_receipt" (
    "receipt_hash" BYTEA NOT NULL,
    "congress_id" UUID NOT NULL,
    "voice_id" UUID NOT NULL,
    "form_hash" BYTEA NOT NULL,
    "text_hash" BYTEA NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "door_receipt_pkey" PRIMARY KEY ("receipt_hash")
);

CREATE UNIQUE INDEX "door_receipt_form_hash_key" ON "door_receipt"("form_hash");
CREATE INDEX "door_receipt_voice_id_idx" ON "door_receipt"("voice_id");
CREATE INDEX "door_item_station_id_text_hash_idx" ON "door_item"("station_id", "text_hash");
CREATE INDEX "liaison_station_delegation_id_idx" ON "liaison_station"("delegation_id");

ALTER TABLE "door_item" ADD CONSTRAINT "door_item_voice_id_fkey" FOREIGN KEY ("voice_id") REFERENCES "voice_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "door_item" ADD CONSTRAINT "door_item_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "liaison_station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "door_receipt" ADD CONSTRAINT "door_receipt_voice_id_fkey" FOREIGN KEY ("voice_id") REFERENCES "door_item"("voice_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE door_item ADD FOREIGN KEY (looked_by_id) REFERENCES person (id);
ALTER TABLE door_item ADD FOREIGN KEY (answered_by_id) REFERENCES person (id);
ALTER TABLE door_item ADD CHECK ((looked_at IS NULL) = (looked_by_id IS NULL) AND (answered_at IS NULL) = (resident_text = '') AND (answered_at IS NULL) = (answered_by_id IS NULL));
ALTER TABLE door_item ADD CHECK (suspicion >= 0 AND repeats >= 0);
-- One day of a station is planned once.
CREATE UNIQUE INDEX station_day_once ON activity (station_id, held_on) WHERE kind = 'STATION_DAY' AND state <> 'CANCELLED';

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['door_item', 'door_receipt'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON door_item TO huiyin_app;
GRANT SELECT, INSERT ON door_receipt TO huiyin_app;

-- The code at a door opens one station and the context of its congress; a receipt opens one item.
CREATE FUNCTION access.enter_door(code text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE found_station record;
BEGIN
  SELECT s.id, s.congress_id, c.time_zone, c.name INTO found_station
    FROM public.liaison_station s JOIN public.congress c ON c.id = s.congress_id WHERE s.door_code = code;
  IF NOT FOUND THEN RETURN NULL; END IF;
  PERFORM access.enter_congress(found_station.congress_id);
  RETURN jsonb_build_object('stationId', found_station.id, 'congressId', found_station.congress_id, 'congress', found_station.name, 'timeZone', found_station.time_zone);
END $$;
CREATE FUNCTION access.enter_door_receipt(receipt bytea) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE kept record;
BEGIN
  SELECT r.voice_id, r.congress_id, c.time_zone INTO kept
    FROM public.door_receipt r JOIN public.congress c ON c.id = r.congress_id WHERE r.receipt_hash = receipt;
  IF NOT FOUND THEN RETURN NULL; END IF;
  PERFORM access.enter_congress(kept.congress_id);
  RETURN jsonb_build_object('voiceId', kept.voice_id, 'congressId', kept.congress_id, 'timeZone', kept.time_zone);
END $$;
GRANT CREATE ON SCHEMA access TO huiyin_access;
ALTER FUNCTION access.enter_door(text) OWNER TO huiyin_access;
ALTER FUNCTION access.enter_door_receipt(bytea) OWNER TO huiyin_access;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
REVOKE ALL ON FUNCTION access.enter_door(text), access.enter_door_receipt(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.enter_door(text), access.enter_door_receipt(bytea) TO huiyin_app;
CREATE POLICY access ON liaison_station TO huiyin_access USING (true);
CREATE POLICY access ON door_receipt TO huiyin_access USING (true);
GRANT SELECT ON liaison_station, door_receipt TO huiyin_access;
