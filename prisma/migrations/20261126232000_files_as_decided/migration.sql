-- No more of a file is out than was decided of it last: withheld, replaced, taken out or closed since, it is given to nobody, whatever a version that is out says.
CREATE OR REPLACE FUNCTION access.public_file(of_suggestion uuid, file uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('id', f.id, 'fileName', n->>'name', 'mediaType', f.media_type, 'byteSize', f.byte_size, 'sha256', encode(f.sha256, 'hex'),
    'scanState', f.scan_state, 'pieces', (SELECT count(*) FROM public.attachment_piece y WHERE y.attachment_id = f.id))
  FROM access.shown_publications(moment) b CROSS JOIN LATERAL jsonb_array_elements(b.content::jsonb->'attachments') n
    JOIN public.attachment f ON f.id = (n->>'id')::uuid AND f.congress_id = b.congress_id
  WHERE b.suggestion_id = of_suggestion AND f.id = file AND f.removed_at IS NULL
    AND EXISTS (SELECT FROM access.shown_publications(moment) o WHERE o.suggestion_id = of_suggestion AND o.reply_id IS NULL)
    AND EXISTS (SELECT FROM public.attachment_publication q JOIN public.attachment o ON o.id = q.attachment_id
      WHERE q.suggestion_id = of_suggestion AND CASE q.publication WHEN 'AS_IS' THEN q.attachment_id WHEN 'REPLACED' THEN q.replacement_id END = f.id
        AND o.removed_at IS NULL AND o.visibility <> 'OFFICE'
        AND NOT EXISTS (SELECT FROM public.attachment_publication z WHERE z.attachment_id = q.attachment_id AND z.suggestion_id = of_suggestion AND z.id > q.id))
  LIMIT 1
$$;
CREATE POLICY access ON attachment_publication TO huiyin_access USING (true);
GRANT SELECT ON attachment_publication TO huiyin_access;
