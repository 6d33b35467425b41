-- Tokens under which programs act for one person.
CREATE TABLE api_token (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  congress_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  account_id uuid NOT NULL REFERENCES account (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  prefix text NOT NULL CHECK (length(prefix) = 6),
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  revoked_at timestamptz(3),
  CHECK (expires_at > created_at AND expires_at <= created_at + interval '366 days')
);
CREATE INDEX api_token_of_person ON api_token (person_id, id);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['api_token'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;

-- A program has no session: its token names the person, who is looked up as he is at this moment.
-- It is worth nothing any more once the account is closed, no office is left, or a mandate has ended since it was made.
CREATE FUNCTION access.enter_api_token(token bytea, at timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
  holder record;
  today date;
  held jsonb;
BEGIN
  SELECT t.id, t.congress_id, t.person_id, t.account_id, t.scopes, t.created_at, t.expires_at, t.last_used_at, p.name,
         c.name AS congress_name, c.short_name, c.time_zone, c.is_demonstration
    INTO holder
    FROM public.api_token t
    JOIN public.account a ON a.id = t.account_id AND a.disabled_at IS NULL
    JOIN public.person p ON p.id = t.person_id
    JOIN public.congress c ON c.id = t.congress_id
   WHERE t.token_hash = token AND t.revoked_at IS NULL AND t.expires_at > at AND t.created_at <= at;
  IF NOT FOUND THEN RETURN NULL; END IF;
  today := (at AT TIME ZONE holder.time_zone)::date;
  IF EXISTS (SELECT FROM public.delegate d WHERE d.person_id = holder.person_id AND d.mandate_to < today
      AND d.mandate_to >= (holder.created_at AT TIME ZONE holder.time_zone)::date) THEN RETURN NULL; END IF;
  held := access.grants_of(holder.person_id, today);
  IF held = '[]'::jsonb THEN RETURN NULL; END IF;
  IF holder.last_used_at IS NULL OR holder.last_used_at < at - interval '1 minute' THEN
    UPDATE public.api_token SET last_used_at = at WHERE id = holder.id;
  END IF;
  PERFORM access.enter_congress(holder.congress_id);
  RETURN jsonb_build_object(
    'signInId', holder.id, 'accountId', holder.account_id, 'personId', holder.person_id, 'name', holder.name,
    'congress', jsonb_build_object('id', holder.congress_id, 'name', holder.congress_name, 'shortName', holder.short_name,
      'timeZone', holder.time_zone, 'isDemonstration', holder.is_demonstration),
    'apiToken', jsonb_build_object('id', holder.id, 'scopes', holder.scopes, 'expiresAt', holder.expires_at),
    'grants', held);
END $$;
GRANT CREATE ON SCHEMA access TO huiyin_access;
ALTER FUNCTION access.enter_api_token(bytea, timestamptz) OWNER TO huiyin_access;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
REVOKE ALL ON FUNCTION access.enter_api_token(bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.enter_api_token(bytea, timestamptz) TO huiyin_app;
CREATE POLICY access ON api_token TO huiyin_access USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE ON api_token TO huiyin_access;
