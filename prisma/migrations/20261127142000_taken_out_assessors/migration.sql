-- Whoever was taken out of his assessment group reads as an assessor no more, though he keeps the office; named again, he does.
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
      'delegationId', h.delegation_id, 'assessmentGroup', CASE WHEN NOT EXISTS (
        SELECT FROM public.assessment_member m JOIN public.assessment a ON a.id = m.assessment_id
         WHERE h.role = 'ASSESSOR' AND m.person_id = person AND m.taken_out_at >= h.granted_at AND NOT EXISTS (
           SELECT FROM public.assessment_member n JOIN public.assessment b ON b.id = n.assessment_id AND b.state <> 'CANCELLED' AND b.year >= a.year
            WHERE n.person_id = person AND n.taken_out_at IS NULL)) THEN h.assessment_group END,
      'barredUnits', CASE WHEN h.role = 'ASSESSOR' THEN (
        SELECT jsonb_agg(DISTINCT b.unit_id)
          FROM public.assessment_member m
          JOIN public.assessment a ON a.id = m.assessment_id AND a.state NOT IN ('FROZEN', 'CANCELLED')
          JOIN public.assessment_bar b ON b.member_id = m.id
         WHERE m.person_id = person AND m.taken_out_at IS NULL) END)) ORDER BY h.granted_at, h.id), '[]')
    FROM held h
$$;
