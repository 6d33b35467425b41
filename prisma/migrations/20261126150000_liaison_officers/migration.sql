-- 代表团联络员: an office that names a delegation.
ALTER TABLE role_grant ADD COLUMN delegation_id uuid REFERENCES delegation (id);
ALTER TABLE delegation ADD CONSTRAINT delegation_term_id_fkey FOREIGN KEY (term_id) REFERENCES term (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE role_grant DROP CONSTRAINT role_grant_role_check;
ALTER TABLE role_grant ADD CHECK (role IN ('DELEGATE', 'DELEGATION_OFFICER', 'UNIT_CLERK', 'UNIT_HEAD', 'GOVERNMENT_OFFICE', 'DELEGATE_OFFICE',
  'COMMITTEE_LEADER', 'ASSESSOR', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'));
ALTER TABLE role_grant ADD CHECK ((role = 'DELEGATION_OFFICER') = (delegation_id IS NOT NULL));

-- A mandate that has ended, or not begun, grants nothing; nor does a delegation of a term that does not run.
CREATE OR REPLACE FUNCTION access.grants_of(person uuid, today date) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'delegateId', g.delegate_id,
      'delegationId', g.delegation_id, 'assessmentGroup', g.assessment_group)) ORDER BY g.granted_at, g.id), '[]')
    FROM public.role_grant g
    LEFT JOIN public.delegate d ON d.id = g.delegate_id
    LEFT JOIN public.delegation o ON o.id = g.delegation_id
    LEFT JOIN public.term t ON t.id = o.term_id
   WHERE g.person_id = person AND g.revoked_at IS NULL
     AND (d.id IS NULL OR (d.mandate_from <= today AND (d.mandate_to IS NULL OR d.mandate_to >= today)))
     AND (t.id IS NULL OR (t.starts_on <= today AND (t.ends_on IS NULL OR t.ends_on >= today)))
$$;
CREATE POLICY access ON delegation TO huiyin_access USING (true) WITH CHECK (true);
CREATE POLICY access ON term TO huiyin_access USING (true) WITH CHECK (true);
GRANT SELECT ON delegation, term TO huiyin_access;
