-- What becomes of an invitation beside its answer: when it was opened, reminded of, and told by telephone.
ALTER TABLE reply_meeting_guest
  ADD COLUMN opened_at timestamptz(3),
  ADD COLUMN reminded_at timestamptz(3),
  ADD COLUMN called_at timestamptz(3),
  ADD COLUMN called_by_id uuid REFERENCES person (id),
  ADD COLUMN call_note text NOT NULL DEFAULT '';
ALTER TABLE reply_meeting_guest ADD CHECK ((called_at IS NULL) = (called_by_id IS NULL) AND (called_at IS NULL) = (call_note = ''));
CREATE INDEX reply_meeting_guest_person_id_idx ON reply_meeting_guest (person_id);

-- Papers of a meeting for those who are invited, kept as the files of a suggestion are: bytes in pieces, never rewritten.
CREATE TABLE meeting_document (
  id uuid NOT NULL DEFAULT uuidv7(),
  congress_id uuid NOT NULL REFERENCES congress (id),
  meeting_id uuid NOT NULL REFERENCES reply_meeting (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  byte_size integer NOT NULL CHECK (byte_size BETWEEN 1 AND 20971520),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  stripped boolean NOT NULL DEFAULT false,
  uploaded_by_id uuid NOT NULL REFERENCES person (id),
  uploaded_at timestamptz(3) NOT NULL,
  removed_at timestamptz(3),
  removed_by_id uuid REFERENCES person (id),
  scan_state text NOT NULL DEFAULT 'UNSCANNED' CHECK (scan_state IN ('UNSCANNED', 'CLEAN', 'INFECTED')),
  scanned_at timestamptz(3),
  CONSTRAINT meeting_document_pkey PRIMARY KEY (id),
  CHECK ((removed_at IS NULL) = (removed_by_id IS NULL))
);
CREATE INDEX meeting_document_meeting_id_idx ON meeting_document (meeting_id);
CREATE INDEX meeting_document_unscanned ON meeting_document (id) WHERE scan_state = 'UNSCANNED';

CREATE TABLE meeting_document_piece (
  document_id uuid NOT NULL REFERENCES meeting_document (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ordinal integer NOT NULL,
  congress_id uuid NOT NULL REFERENCES congress (id),
  bytes bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
  CONSTRAINT meeting_document_piece_pkey PRIMARY KEY (document_id, ordinal)
);
ALTER TABLE meeting_document_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['meeting_document', 'meeting_document_piece'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT UPDATE (removed_at, removed_by_id, scan_state, scanned_at) ON meeting_document TO huiyin_app;
