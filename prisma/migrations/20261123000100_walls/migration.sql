-- The walls of the house: roles, context, row level security, the chained event log, checks.

-- 1. Roles. The application owns nothing; huiyin_access owns the few functions that look over the tenant wall.
DO $$
DECLARE role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['huiyin_app', 'huiyin_worker', 'huiyin_access'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role);
    END IF;
  END LOOP;
END $$;
GRANT huiyin_app TO huiyin_worker;
GRANT huiyin_app, huiyin_worker, huiyin_access TO CURRENT_USER;

CREATE SCHEMA access;
GRANT USAGE ON SCHEMA public, access, search TO huiyin_app, huiyin_worker, huiyin_access;
GRANT CREATE ON SCHEMA access, search TO huiyin_access;

-- 2. Context. Which congress a transaction works for is sealed, so that injected SQL cannot choose another.
CREATE TABLE access.seal_key (key bytea NOT NULL);
INSERT INTO access.seal_key
  SELECT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
GRANT SELECT ON access.seal_key TO huiyin_access;

-- Bound to this transaction by its start and its backend: a seal seen elsewhere opens nothing here.
-- One expression, so that both functions below take it in instead of calling it.
CREATE FUNCTION access.sealed_with(key bytea, congress uuid) RETURNS text
LANGUAGE sql STABLE
AS $$
  SELECT congress::text || ':' || encode(sha256(
    key || uuid_send(congress) || timestamptz_send(transaction_timestamp()) || int4send(pg_backend_pid())), 'hex')
$$;

CREATE FUNCTION access.seal(congress uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$ SELECT access.sealed_with(key, congress) FROM access.seal_key $$;

-- Asked once for each table of a statement: flat, because a nested function would cost several times the sealing itself.
CREATE FUNCTION access.current_congress() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
  context text := current_setting('app.congress', true);
  congress uuid;
  secret bytea;
BEGIN
  IF context IS NULL OR length(context) <> 101 THEN RETURN NULL; END IF;
  congress := left(context, 36)::uuid;
  SELECT key INTO secret FROM access.seal_key;
  IF context = access.sealed_with(secret, congress) THEN RETURN congress; END IF;
  RETURN NULL;
END $$;

-- For the worker and the command line only.
CREATE FUNCTION access.enter_congress(congress uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog
AS $$ SELECT set_config('app.congress', access.seal(congress), true) $$;

CREATE FUNCTION access.congresses() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$ SELECT id FROM public.congress ORDER BY id $$;

-- Makes a congress and enters it: nothing else can write the first row.
CREATE FUNCTION access.found_congress(name text, short_name text, is_demonstration boolean) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE founded uuid;
BEGIN
  INSERT INTO public.congress (name, short_name, is_demonstration) VALUES (name, short_name, is_demonstration) RETURNING id INTO founded;
  PERFORM access.enter_congress(founded);
  RETURN founded;
END $$;

-- The actor behind a browser's token, and its congress's context; null when the session has ended, idled or the account is disabled.
CREATE FUNCTION access.enter_session(token bytea, at timestamptz, idle interval) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE holder record;
BEGIN
  SELECT s.id, s.account_id, s.congress_id, s.last_seen_at, a.person_id, p.name,
         c.name AS congress_name, c.short_name, c.time_zone, c.is_demonstration
    INTO holder
    FROM public.sign_in s
    JOIN public.account a ON a.id = s.account_id
    JOIN public.person p ON p.id = a.person_id
    JOIN public.congress c ON c.id = s.congress_id
   WHERE s.token_hash = token AND s.ended_at IS NULL AND s.ends_at > at AND s.last_seen_at > at - idle AND a.disabled_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF holder.last_seen_at < at - interval '1 minute' THEN
    UPDATE public.sign_in SET last_seen_at = at WHERE id = holder.id AND last_seen_at < at;
  END IF;
  PERFORM access.enter_congress(holder.congress_id);
  RETURN jsonb_build_object(
    'signInId', holder.id, 'accountId', holder.account_id, 'personId', holder.person_id, 'name', holder.name,
    'congress', jsonb_build_object('id', holder.congress_id, 'name', holder.congress_name, 'shortName', holder.short_name,
      'timeZone', holder.time_zone, 'isDemonstration', holder.is_demonstration),
    'grants', access.grants_of(holder.person_id, (at AT TIME ZONE holder.time_zone)::date));
END $$;

-- A mandate that has ended, or not begun, grants nothing.
CREATE FUNCTION access.grants_of(person uuid, today date) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'role', g.role, 'unitId', g.unit_id, 'delegateId', g.delegate_id, 'assessmentGroup', g.assessment_group)) ORDER BY g.granted_at, g.id), '[]')
    FROM public.role_grant g
    LEFT JOIN public.delegate d ON d.id = g.delegate_id
   WHERE g.person_id = person AND g.revoked_at IS NULL
     AND (d.id IS NULL OR (d.mandate_from <= today AND (d.mandate_to IS NULL OR d.mandate_to >= today)))
$$;

CREATE FUNCTION access.account_for_sign_in(name text) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('accountId', a.id, 'passwordHash', a.password_hash, 'isDisabled', a.disabled_at IS NOT NULL,
      'isDemonstration', a.is_demonstration, 'congressIsDemonstration', c.is_demonstration)
    FROM public.account a JOIN public.congress c ON c.id = a.congress_id
   WHERE a.login = account_for_sign_in.name
$$;

-- Opens a session and enters its congress, so that the caller can record the event in the same transaction.
CREATE FUNCTION access.open_sign_in(account uuid, token bytea, at timestamptz, until timestamptz) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE opened record;
BEGIN
  INSERT INTO public.sign_in (congress_id, account_id, token_hash, opened_at, last_seen_at, ends_at)
    SELECT a.congress_id, a.id, token, at, at, until FROM public.account a WHERE a.id = account AND a.disabled_at IS NULL
    RETURNING id, congress_id INTO opened;
  IF NOT FOUND THEN RETURN NULL; END IF;
  RETURN access.enter_session(token, at, interval '1 minute');
END $$;

-- The demonstration people for the sign-in page: nobody of a congress that is not marked as a demonstration.
CREATE FUNCTION access.demonstration_people() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('login', a.login, 'name', p.name,
      'roles', (SELECT coalesce(jsonb_agg(g.role ORDER BY g.granted_at, g.id), '[]') FROM public.role_grant g
                 WHERE g.person_id = p.id AND g.revoked_at IS NULL)) ORDER BY a.created_at, a.id), '[]')
    FROM public.account a JOIN public.person p ON p.id = a.person_id JOIN public.congress c ON c.id = a.congress_id
   WHERE a.is_demonstration AND c.is_demonstration AND a.disabled_at IS NULL
$$;

-- A wrong password on a known account stands in that congress's log.
CREATE FUNCTION access.record_refused_sign_in(name text, at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog
AS $$
  INSERT INTO public.event (congress_id, type, subject_id, at, data)
    SELECT a.congress_id, 'sign-in.refused', a.id, at, '{}' FROM public.account a WHERE a.login = name
$$;

-- 3. Finding. Full-text operators are not leakproof, so a policy would keep them from the index: this function asks for the congress itself.
-- Rare words are fetched from the index; ones that thousands of suggestions hold are met soon on a walk from the newest. The planner cannot
-- tell the two apart, because it does not count the unpacking of each row's pairs: so the way is told here.
CREATE FUNCTION search.find_suggestions(words text, most integer) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
  too_many constant integer := 20000;
  congress constant uuid := access.current_congress();
  pairs constant tsquery := (
    SELECT string_agg(quote_literal(gram) || CASE WHEN length(gram) = 1 THEN ':*' ELSE '' END, '&')::tsquery
      FROM (SELECT substr(words, place, 2) AS gram FROM generate_series(1, greatest(length(words) - 1, 1)) AS place) AS grams);
  met integer;
  found uuid[];
BEGIN
  SELECT count(*), array_agg(s.id ORDER BY s.id DESC) FILTER (
      WHERE s.congress_id = congress AND (length(words) <= 2 OR strpos(s.search_text, words) > 0))
    INTO met, found
    FROM (SELECT id, congress_id, search_text FROM public.suggestion WHERE search_words @@ pairs LIMIT too_many) s;
  IF met < too_many THEN
    RETURN QUERY SELECT unnest(found[:most]);
  ELSE
    RETURN QUERY SELECT s.id FROM public.suggestion s
      WHERE s.congress_id = congress AND ts_match_vq(s.search_words, pairs) AND (length(words) <= 2 OR strpos(s.search_text, words) > 0)
      ORDER BY s.id DESC LIMIT most;
  END IF;
END $$;
-- Every search reads what has not been sorted into the index yet.
ALTER INDEX suggestion_search_words_idx SET (gin_pending_list_limit = 256);

-- 4. Events: numbered, chained and append-only by the database itself.
CREATE FUNCTION access.chain_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE head record;
BEGIN
  SELECT sequence, hash INTO head FROM public.chain_head WHERE congress_id = NEW.congress_id FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO public.chain_head (congress_id) VALUES (NEW.congress_id) ON CONFLICT DO NOTHING;
    SELECT sequence, hash INTO head FROM public.chain_head WHERE congress_id = NEW.congress_id FOR UPDATE;
  END IF;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.hash := access.event_hash(NEW);
  UPDATE public.chain_head SET sequence = NEW.sequence, hash = NEW.hash WHERE congress_id = NEW.congress_id;
  RETURN NEW;
END $$;

CREATE FUNCTION access.event_hash(e public.event) RETURNS bytea
LANGUAGE sql STABLE SET search_path = pg_catalog
AS $$
  SELECT sha256(e.previous_hash || convert_to(jsonb_build_array(e.congress_id, e.sequence, e.id, e.type, e.subject_id, e.suggestion_id,
    e.actor_id, e.actor_name, e.actor_role, extract(epoch FROM e.at), e.data)::text, 'UTF8'))
$$;

CREATE FUNCTION access.refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$ BEGIN RAISE EXCEPTION 'events are append-only' USING ERRCODE = 'insufficient_privilege'; END $$;

CREATE TRIGGER chain BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION access.chain_event();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change();
ALTER TABLE chain_head SET (fillfactor = 10);
-- Long texts stand apart: lists and counts read many suggestions a page, and a change of state does not copy the words.
ALTER TABLE suggestion SET (toast_tuple_target = 256);

-- What has been registered stays: only drafts, and rows that an import brought and nobody has worked on, can be deleted.
CREATE FUNCTION access.refuse_losing_a_suggestion() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  IF OLD.status <> 'DRAFT' AND OLD.import_id IS NULL THEN
    RAISE EXCEPTION 'a submitted suggestion is never deleted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER keep_suggestions BEFORE DELETE ON suggestion FOR EACH ROW EXECUTE FUNCTION access.refuse_losing_a_suggestion();

-- 5. Owners of the functions above, and who may call them.
DO $$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE (n.nspname = 'access') OR (n.nspname = 'search' AND p.proname = 'find_suggestions') LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO huiyin_access', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $$;
ALTER TABLE access.seal_key OWNER TO huiyin_access;
REVOKE CREATE ON SCHEMA access, search FROM huiyin_access;
GRANT EXECUTE ON FUNCTION access.current_congress(), access.enter_session(bytea, timestamptz, interval), access.account_for_sign_in(text),
  access.open_sign_in(uuid, bytea, timestamptz, timestamptz), access.record_refused_sign_in(text, timestamptz),
  access.demonstration_people(), access.event_hash(event), search.find_suggestions(text, integer) TO huiyin_app;
GRANT EXECUTE ON FUNCTION access.enter_congress(uuid), access.congresses(), access.found_congress(text, text, boolean) TO huiyin_worker;

-- 6. Rights and row level security, for each tenant table.
DO $$
DECLARE
  tenant text;
  plain constant text[] := ARRAY['term', 'session', 'number_counter', 'delegation', 'person', 'delegate', 'unit', 'account', 'role_grant',
    'sign_in', 'category', 'answer_class', 'suggestion', 'ask', 'co_signature', 'assignment', 'handling_round', 'extension', 'contact',
    'assist_opinion', 'reply', 'reply_delivery', 'rating', 'commitment', 'attachment', 'import', 'import_row', 'event', 'notice', 'idempotency'];
BEGIN
  FOREACH tenant IN ARRAY plain LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT%s ON %I TO huiyin_app', CASE WHEN tenant = 'event' THEN '' ELSE ', UPDATE' END, tenant);
  END LOOP;
END $$;
GRANT DELETE ON suggestion, ask, co_signature, assignment, handling_round, reply, reply_delivery, rating, delegate, person, unit,
  import_row, idempotency TO huiyin_app;

ALTER TABLE congress ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON congress TO huiyin_app, huiyin_worker USING (id = (SELECT access.current_congress()));
GRANT SELECT ON congress TO huiyin_app;

ALTER TABLE chain_head ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON chain_head TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress()));
GRANT SELECT ON chain_head TO huiyin_app;

-- The functions of huiyin_access see every congress, and only these tables.
DO $$
DECLARE looked_into text;
BEGIN
  FOREACH looked_into IN ARRAY ARRAY['congress', 'account', 'person', 'role_grant', 'delegate', 'sign_in', 'suggestion', 'event', 'chain_head'] LOOP
    EXECUTE format('CREATE POLICY access ON %I TO huiyin_access USING (true) WITH CHECK (true)', looked_into);
    EXECUTE format('GRANT SELECT ON %I TO huiyin_access', looked_into);
  END LOOP;
END $$;
GRANT INSERT ON congress, sign_in, event, chain_head TO huiyin_access;
GRANT UPDATE ON sign_in, chain_head TO huiyin_access;

GRANT SELECT ON calendar_year, calendar_day TO huiyin_app;
GRANT INSERT, UPDATE, DELETE ON calendar_year, calendar_day TO huiyin_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO huiyin_app;

-- 7. What the columns may say.
ALTER TABLE unit ADD CHECK (kind IN ('DEPARTMENT', 'TOWN', 'COURT', 'PROCURATORATE', 'SUPERVISORY_COMMISSION', 'PARTY_OR_MASS', 'ENTERPRISE'));
ALTER TABLE role_grant ADD CHECK (role IN ('DELEGATE', 'UNIT_CLERK', 'UNIT_HEAD', 'GOVERNMENT_OFFICE', 'DELEGATE_OFFICE', 'COMMITTEE_LEADER',
  'ASSESSOR', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'));
ALTER TABLE role_grant ADD CHECK ((role = 'DELEGATE') = (delegate_id IS NOT NULL));
ALTER TABLE role_grant ADD CHECK ((role IN ('UNIT_CLERK', 'UNIT_HEAD')) = (unit_id IS NOT NULL));
ALTER TABLE role_grant ADD CHECK ((role = 'ASSESSOR') = (assessment_group IS NOT NULL));
-- GB/T 22239 8.1.5: system, security and audit administration are three people.
CREATE UNIQUE INDEX role_grant_one_administration ON role_grant (person_id)
  WHERE revoked_at IS NULL AND role IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR');
ALTER TABLE answer_class ADD CHECK (meaning IN ('SOLVED', 'IN_PROGRESS', 'PLANNED', 'DEFERRED', 'REFERENCE'));
ALTER TABLE suggestion ADD CHECK (period IN ('IN_SESSION', 'INTER_SESSION'));
ALTER TABLE suggestion ADD CHECK (origin IN ('SUGGESTION', 'BILL_CONVERTED'));
ALTER TABLE suggestion ADD CHECK (publicity_wish IN ('FULL', 'TITLE_ONLY', 'NONE'));
ALTER TABLE suggestion ADD CHECK (status IN ('DRAFT', 'CO_SIGNING', 'SUBMITTED', 'DELEGATION_REVIEW', 'OFFICE_REVIEW', 'PRE_ASSIGNED', 'ASSIGNED',
  'ACKNOWLEDGED', 'RETURN_REQUESTED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPLY_UNDER_REVIEW', 'REPLIED', 'RATED', 'RE_HANDLING', 'MERGED',
  'NOT_ACCEPTED', 'WITHDRAWN', 'CONCLUDED', 'TRACKED', 'ARCHIVED'));
ALTER TABLE suggestion ADD CHECK (not_accepted_ground IS NULL OR not_accepted_ground IN ('OWN_INTEREST', 'PASSED_ON_LETTER', 'ACADEMIC_OR_PROMOTION',
  'NO_CONTENT', 'COMPLAINT_OR_APPEAL', 'PENDING_CASE', 'TENDER', 'OUTSIDE_POWERS', 'OTHER'));
ALTER TABLE suggestion ADD CHECK (registered_at IS NULL OR number_text IS NOT NULL);
ALTER TABLE suggestion ADD CHECK (number IS NULL OR number > 0);
ALTER TABLE co_signature ADD CHECK (state IN ('INVITED', 'CONFIRMED', 'DECLINED'));
ALTER TABLE assignment ADD CHECK (role IN ('SOLE', 'LEAD', 'ASSIST', 'SEPARATE'));
ALTER TABLE assignment ADD CHECK (status IN ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPLY_UNDER_REVIEW', 'REPLIED',
  'RE_HANDLING', 'OPINION_GIVEN', 'ENDED'));
CREATE UNIQUE INDEX assignment_once_a_unit ON assignment (suggestion_id, unit_id) WHERE ended_on IS NULL;
CREATE UNIQUE INDEX assignment_one_sole ON assignment (suggestion_id) WHERE ended_on IS NULL AND role = 'SOLE';
ALTER TABLE handling_round ADD CHECK (number > 0 AND due_on >= opened_on AND due_on >= first_due_on);
ALTER TABLE extension ADD CHECK (decision IS NULL OR decision IN ('CONSENTED', 'REFUSED'));
ALTER TABLE extension ADD CHECK ((decision IS NULL) = (decided_at IS NULL));
ALTER TABLE extension ADD CHECK ((decision = 'CONSENTED') = (granted_due_on IS NOT NULL));
CREATE UNIQUE INDEX extension_one_pending ON extension (assignment_id) WHERE decision IS NULL;
ALTER TABLE contact ADD CHECK (stage IN ('BEFORE', 'DURING', 'AFTER'));
ALTER TABLE contact ADD CHECK (way IN ('VISIT', 'MEETING', 'ON_SITE', 'PHONE', 'VIDEO', 'WRITTEN', 'REPLY_MEETING'));
ALTER TABLE reply ADD CHECK (publicity IS NULL OR publicity IN ('FULL', 'SUMMARY', 'NONE'));
ALTER TABLE reply ADD CHECK (publicity <> 'NONE' OR publicity_reason IS NOT NULL);
ALTER TABLE reply ADD CHECK (answer_meaning IS NULL OR answer_meaning IN ('SOLVED', 'IN_PROGRESS', 'PLANNED', 'DEFERRED', 'REFERENCE'));
ALTER TABLE reply ADD CHECK ((signed_at IS NULL) = (signed_on IS NULL));
ALTER TABLE rating ADD CHECK (attitude IN ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'));
ALTER TABLE rating ADD CHECK (result IN ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'));
-- SD 23: who is dissatisfied says why.
ALTER TABLE rating ADD CHECK (attitude <> 'DISSATISFIED' OR length(attitude_reason) > 0);
ALTER TABLE rating ADD CHECK (result <> 'DISSATISFIED' OR length(result_reason) > 0);
ALTER TABLE import ADD CHECK (state IN ('PREVIEWED', 'CONFIRMED', 'UNDONE', 'DISCARDED'));
CREATE UNIQUE INDEX import_same_file_once ON import (congress_id, sha256) WHERE state = 'CONFIRMED';
ALTER TABLE import_row ADD CHECK (verdict IN ('ACCEPTED', 'DOUBTFUL', 'REFUSED', 'SKIPPED'));
ALTER TABLE calendar_day ADD CHECK (kind IN ('HOLIDAY', 'MAKE_UP_WORKDAY'));
