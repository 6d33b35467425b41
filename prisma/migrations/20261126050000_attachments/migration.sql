-- Files of a suggestion: what each is for, who sees it, its versions, and its bytes in pieces.
-- Until now nothing wrote this table, so no row needs a value that it has not got.
ALTER TABLE attachment RENAME COLUMN reply_id TO subject_id;
ALTER TABLE attachment
  ADD COLUMN kind text NOT NULL,
  ADD COLUMN way text NOT NULL,
  ADD COLUMN visibility text NOT NULL,
  ADD COLUMN document_id uuid NOT NULL,
  ADD COLUMN version integer NOT NULL,
  ADD COLUMN official_copy boolean NOT NULL DEFAULT false,
  ADD COLUMN stripped boolean NOT NULL DEFAULT false,
  ADD COLUMN removed_at timestamptz(3),
  ADD COLUMN removed_by_id uuid,
  ADD COLUMN scan_state text NOT NULL DEFAULT 'UNSCANNED',
  ADD COLUMN scanned_at timestamptz(3);
ALTER TABLE attachment ADD CHECK (kind IN ('ATTACHMENT', 'SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE'));
ALTER TABLE attachment ADD CHECK (way IN ('WRITER', 'OFFICE'));
ALTER TABLE attachment ADD CHECK (visibility IN ('PUBLIC', 'INTERNAL', 'OFFICE'));
ALTER TABLE attachment ADD CHECK (scan_state IN ('UNSCANNED', 'CLEAN', 'INFECTED'));
ALTER TABLE attachment ADD CHECK (byte_size BETWEEN 1 AND 20971520);
ALTER TABLE attachment ADD CHECK (length(sha256) = 32);
ALTER TABLE attachment ADD CHECK ((removed_at IS NULL) = (removed_by_id IS NULL));
CREATE UNIQUE INDEX attachment_document_id_version_key ON attachment (document_id, version);
CREATE INDEX attachment_uploaded_by_id_uploaded_at_idx ON attachment (uploaded_by_id, uploaded_at);
CREATE INDEX attachment_unscanned ON attachment (id) WHERE scan_state = 'UNSCANNED';
CREATE INDEX attachment_removed ON attachment (removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE attachment_piece (
  attachment_id uuid NOT NULL REFERENCES attachment (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ordinal integer NOT NULL,
  congress_id uuid NOT NULL REFERENCES congress (id),
  bytes bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
  CONSTRAINT attachment_piece_pkey PRIMARY KEY (attachment_id, ordinal)
);
-- What is packed already is not packed again.
ALTER TABLE attachment_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE attachment_piece ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON attachment_piece TO huiyin_app, huiyin_worker
  USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
GRANT SELECT, INSERT ON attachment_piece TO huiyin_app;

-- What was taken in is never rewritten: only its marks change. Bytes go only with their row.
REVOKE UPDATE ON attachment FROM huiyin_app;
GRANT UPDATE (visibility, official_copy, removed_at, removed_by_id, scan_state, scanned_at) ON attachment TO huiyin_app;
GRANT DELETE ON attachment TO huiyin_app;

-- Goes: what belongs to a draft that was never handed in, and what its writer took out before handing in. Everything else stays.
CREATE FUNCTION access.refuse_losing_a_file() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  IF EXISTS (SELECT FROM public.suggestion s WHERE s.id = OLD.suggestion_id AND (s.status <> 'DRAFT' OR s.submitted_at IS NOT NULL))
     AND (OLD.removed_at IS NULL OR OLD.way <> 'WRITER' OR EXISTS (
       SELECT FROM public.event e WHERE e.suggestion_id = OLD.suggestion_id AND e.type = 'suggestion.submitted'
          AND e.at BETWEEN OLD.uploaded_at AND OLD.removed_at)) THEN
    RAISE EXCEPTION 'a file that was handed in is never deleted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER keep_files BEFORE DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION access.refuse_losing_a_file();

-- The day on which the signed paper reached the office.
ALTER TABLE suggestion ADD COLUMN paper_received_on date;
