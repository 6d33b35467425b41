-- Addresses of programs to which what happens is told, and each telling with what came of it.
CREATE TABLE webhook (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  congress_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  address text NOT NULL CHECK (length(address) BETWEEN 9 AND 500),
  kinds text[] NOT NULL CHECK (cardinality(kinds) BETWEEN 1 AND 100),
  state text NOT NULL DEFAULT 'LIVE' CHECK (state IN ('LIVE', 'PAUSED', 'STOPPED')),
  secret bytea NOT NULL CHECK (length(secret) BETWEEN 29 AND 200),
  former_secret bytea CHECK (length(former_secret) BETWEEN 29 AND 200),
  former_until timestamptz(3),
  failures int NOT NULL DEFAULT 0 CHECK (failures >= 0),
  rest_until timestamptz(3),
  last_success_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  CHECK ((former_secret IS NULL) = (former_until IS NULL))
);
CREATE INDEX webhook_of_person ON webhook (person_id, id);
CREATE INDEX webhook_of_congress ON webhook (congress_id, state);

CREATE TABLE webhook_delivery (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  congress_id uuid NOT NULL,
  webhook_id uuid NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
  event_id uuid REFERENCES event (id),
  state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DELIVERED', 'FAILED', 'WITHHELD')),
  by_hand boolean NOT NULL DEFAULT false,
  queued_at timestamptz(3) NOT NULL,
  next_at timestamptz(3),
  attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  tried_at timestamptz(3),
  status_code int CHECK (status_code BETWEEN 100 AND 599),
  failure text CHECK (length(failure) BETWEEN 1 AND 60),
  answer text CHECK (length(answer) <= 300),
  CHECK ((state = 'WAITING') = (next_at IS NOT NULL)),
  UNIQUE (webhook_id, event_id)
);
CREATE INDEX webhook_delivery_of_webhook ON webhook_delivery (webhook_id, id);
CREATE INDEX webhook_delivery_of_event ON webhook_delivery (event_id);
CREATE INDEX webhook_delivery_due ON webhook_delivery (congress_id, state, next_at);
CREATE INDEX webhook_delivery_by_age ON webhook_delivery (congress_id, queued_at);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['webhook', 'webhook_delivery'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
