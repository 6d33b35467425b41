-- What becomes of units: each act with its day and its document; planned until it is carried out.
CREATE TABLE "unit_change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "unit_ids" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
    "successor_id" UUID,
    "new_name" TEXT,
    "new_kind" TEXT,
    "new_group" INTEGER,
    "assignment_ids" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
    "grant_ids" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
    "effective_on" DATE NOT NULL,
    "document_number" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "carried_out_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "unit_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "unit_change_congress_id_effective_on_idx" ON "unit_change"("congress_id", "effective_on");
CREATE INDEX unit_change_of_unit ON unit_change USING gin (unit_ids);
CREATE INDEX "unit_change_successor_id_idx" ON "unit_change"("successor_id");
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A name that a unit bore until the day before.
CREATE TABLE "unit_former_name" (
    "unit_id" UUID NOT NULL,
    "until_on" DATE NOT NULL,
    "congress_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "change_id" UUID NOT NULL,

    CONSTRAINT "unit_former_name_pkey" PRIMARY KEY ("unit_id", "until_on")
);
ALTER TABLE "unit_former_name" ADD CONSTRAINT "unit_former_name_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A unit's part that another took over as it stood, from that day on.
CREATE TABLE "assignment_transfer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "from_unit_id" UUID NOT NULL,
    "to_unit_id" UUID NOT NULL,
    "effective_on" DATE NOT NULL,
    "change_id" UUID NOT NULL,

    CONSTRAINT "assignment_transfer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "assignment_transfer_assignment_id_effective_on_idx" ON "assignment_transfer"("assignment_id", "effective_on");
CREATE INDEX "assignment_transfer_from_unit_id_idx" ON "assignment_transfer"("from_unit_id");
ALTER TABLE "assignment_transfer" ADD CONSTRAINT "assignment_transfer_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assignment" ADD COLUMN "carried_over_on" DATE;
ALTER TABLE "delegate" ADD COLUMN "end_ground" TEXT, ADD COLUMN "end_decision" TEXT, ADD COLUMN "predecessor_id" UUID;
ALTER TABLE "delegate" ADD CONSTRAINT "delegate_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "delegate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "suggestion" ADD COLUMN "acting_delegate_id" UUID;
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_acting_delegate_id_fkey" FOREIGN KEY ("acting_delegate_id") REFERENCES "delegate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "delegate_predecessor_id_key" ON "delegate"("predecessor_id");
CREATE INDEX suggestion_acting ON suggestion (acting_delegate_id, id) WHERE acting_delegate_id IS NOT NULL;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE unit_change ADD CHECK (kind IN ('OPENED', 'RENAMED', 'MERGED', 'HANDED_OVER', 'CLOSED'));
ALTER TABLE unit_change ADD CHECK (new_kind IS NULL OR new_kind IN ('DEPARTMENT', 'TOWN', 'COURT', 'PROCURATORATE', 'SUPERVISORY_COMMISSION', 'PARTY_OR_MASS', 'ENTERPRISE'));
ALTER TABLE unit_change ADD CHECK (length(document_number) > 0 AND length(reason) > 0);
ALTER TABLE unit_change ADD CHECK ((kind = 'OPENED') = (cardinality(unit_ids) = 0));
ALTER TABLE unit_change ADD CHECK (kind NOT IN ('OPENED', 'RENAMED') OR length(new_name) > 0);
ALTER TABLE unit_change ADD CHECK (kind NOT IN ('MERGED', 'HANDED_OVER') OR successor_id IS NOT NULL OR length(new_name) > 0);
ALTER TABLE unit_change ADD CHECK (kind <> 'HANDED_OVER' OR cardinality(assignment_ids) > 0);
ALTER TABLE unit_change ADD CHECK (carried_out_at IS NULL OR undone_at IS NULL);
ALTER TABLE unit_change ADD CHECK ((undone_at IS NULL) = (undone_by_id IS NULL));
CREATE INDEX unit_change_planned ON unit_change (congress_id, effective_on) WHERE carried_out_at IS NULL AND undone_at IS NULL;
-- One unit may come to answer twice for one suggestion, by what it took over.
DROP INDEX assignment_once_a_unit;
CREATE UNIQUE INDEX assignment_once_a_unit ON assignment (suggestion_id, unit_id) WHERE ended_on IS NULL AND carried_over_on IS NULL;
ALTER TABLE assignment_transfer ADD CHECK (from_unit_id <> to_unit_id);
ALTER TABLE delegate ADD CHECK (end_ground IS NULL OR end_ground IN ('MOVED', 'RESIGNED', 'ABSENT_TWICE', 'RECALLED', 'NATIONALITY_LOST',
  'RIGHTS_DEPRIVED', 'CAPACITY_LOST', 'DIED'));
ALTER TABLE delegate ADD CHECK (end_ground IS NULL OR (mandate_to IS NOT NULL AND length(end_decision) > 0));
ALTER TABLE delegate ADD CHECK (predecessor_id IS NULL OR predecessor_id <> id);
ALTER TABLE routing_rule DROP CONSTRAINT routing_rule_off_reason_check;
ALTER TABLE routing_rule ADD CONSTRAINT routing_rule_off_reason_check CHECK (off_reason IS NULL OR off_reason IN ('BY_OFFICE', 'CHANGED', 'UNIT_CLOSED'));

DO $$
DECLARE tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['unit_change', 'unit_former_name', 'assignment_transfer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT UPDATE ON unit_change TO huiyin_app;

-- Whoever works at a unit works for those that went up in it: their papers are now its own.
CREATE POLICY access ON unit TO huiyin_access USING (true) WITH CHECK (true);
GRANT SELECT ON unit TO huiyin_access;
CREATE OR REPLACE FUNCTION access.grants_of(person uuid, today date) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  WITH RECURSIVE held AS (
    SELECT g.id, g.role, g.unit_id, g.delegate_id, g.delegation_id, g.assessment_group, g.granted_at
      FROM public.role_grant g
      LEFT JOIN public.delegate d ON d.id = g.delegate_id
      LEFT JOIN public.delegation o ON o.id = g.delegation_id
      LEFT JOIN public.term t ON t.id = o.term_id
     WHERE g.person_id = person AND g.revoked_at IS NULL
       AND (d.id IS NULL OR (d.mandate_from <= today AND (d.mandate_to IS NULL OR d.mandate_to >= today)))
       AND (t.id IS NULL OR (t.starts_on <= today AND (t.ends_on IS NULL OR t.ends_on >= today)))
    UNION
    SELECT h.id, h.role, u.id, NULL::uuid, NULL::uuid, NULL::integer, h.granted_at
      FROM held h JOIN public.unit u ON u.successor_id = h.unit_id AND u.valid_to < today)
  SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('role', h.role, 'unitId', h.unit_id, 'delegateId', h.delegate_id,
      'delegationId', h.delegation_id, 'assessmentGroup', h.assessment_group)) ORDER BY h.granted_at, h.id), '[]')
    FROM held h
$$;
