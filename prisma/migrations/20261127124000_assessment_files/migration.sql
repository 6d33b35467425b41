-- Evidence of a unit for its self-assessment and its objections, kept as all files are: bytes in pieces, never rewritten.
CREATE TABLE assessment_file (
  id uuid NOT NULL DEFAULT uuidv7(),
  congress_id uuid NOT NULL REFERENCES congress (id),
  assessment_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  byte_size integer NOT NULL CHECK (byte_size BETWEEN 1 AND 20971520),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  stripped boolean NOT NULL DEFAULT false,
  uploaded_by_id uuid NOT NULL REFERENCES person (id),
  uploaded_at timestamptz(3) NOT NULL,
  scan_state text NOT NULL DEFAULT 'UNSCANNED' CHECK (scan_state IN ('UNSCANNED', 'CLEAN', 'INFECTED')),
  scanned_at timestamptz(3),
  CONSTRAINT assessment_file_pkey PRIMARY KEY (id),
  CONSTRAINT assessment_file_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES assessment (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX assessment_file_assessment_id_unit_id_idx ON assessment_file (assessment_id, unit_id);
CREATE INDEX assessment_file_unscanned ON assessment_file (id) WHERE scan_state = 'UNSCANNED';

CREATE TABLE assessment_file_piece (
  file_id uuid NOT NULL REFERENCES assessment_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ordinal integer NOT NULL,
  congress_id uuid NOT NULL REFERENCES congress (id),
  bytes bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
  CONSTRAINT assessment_file_piece_pkey PRIMARY KEY (file_id, ordinal)
);
ALTER TABLE assessment_file_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Why the office gave a self-assessment back; gone when it is handed in again, for the event keeps it.
ALTER TABLE self_assessment ADD COLUMN sent_back_reason text NOT NULL DEFAULT '';
ALTER TABLE self_assessment ADD CHECK (sent_back_reason = '' OR handed_in_at IS NULL);
-- One open objection to an item of a unit, and one to each suggestion in it.
CREATE UNIQUE INDEX assessment_objection_one_open ON assessment_objection (assessment_id, unit_id, item_key, suggestion_id) NULLS NOT DISTINCT WHERE outcome IS NULL;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['assessment_file', 'assessment_file_piece'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT UPDATE (scan_state, scanned_at) ON assessment_file TO huiyin_app;
