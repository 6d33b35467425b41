-- What is decided keeps the names of its day, on the page for anybody as well.
CREATE OR REPLACE FUNCTION access.public_award(of_call uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('id', w.id, 'congress', c.name, 'year', w.year, 'kind', w.kind, 'name', w.name, 'basis', w.basis, 'decidingBody', w.deciding_body,
      'noticeFrom', w.notice_from, 'noticeUntil', w.notice_until, 'decidedOn', w.decided_on, 'decisionNumber', w.decision_number,
      'today', (moment AT TIME ZONE c.time_zone)::date,
      'entries', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'unit', coalesce((SELECT f.name FROM public.unit_former_name f WHERE f.unit_id = u.id AND f.until_on > w.decided_on
              ORDER BY f.until_on LIMIT 1), u.name), 'person', a.person_name, 'post', a.post,
            'number', s.number_text, 'title', CASE WHEN coalesce(s.publicity, s.publicity_wish) <> 'NONE' THEN s.title END) ORDER BY a.place), '[]')
        FROM public.award_candidate a LEFT JOIN public.unit u ON u.id = a.unit_id LEFT JOIN public.suggestion s ON s.id = a.suggestion_id
       WHERE a.call_id = w.id AND a.agreed AND a.struck_at IS NULL AND a.taken_back_at IS NULL))
  FROM public.award_call w JOIN public.congress c ON c.id = w.congress_id
  WHERE w.id = of_call AND w.state IN ('NOTIFIED', 'DECIDED') AND w.notice_from <= (moment AT TIME ZONE c.time_zone)::date
$$;

CREATE POLICY access ON unit_former_name TO huiyin_access USING (true);
GRANT SELECT ON unit_former_name TO huiyin_access;
