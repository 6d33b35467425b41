-- A part shows the files of its original: that what is published names the file is enough.
CREATE OR REPLACE FUNCTION access.public_file(of_suggestion uuid, file uuid, moment timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object('id', f.id, 'fileName', n->>'name', 'mediaType', f.media_type, 'byteSize', f.byte_size, 'sha256', encode(f.sha256, 'hex'),
    'scanState', f.scan_state, 'pieces', (SELECT count(*) FROM public.attachment_piece y WHERE y.attachment_id = f.id))
  FROM access.shown_publications(moment) b CROSS JOIN LATERAL jsonb_array_elements(b.content::jsonb->'attachments') n
    JOIN public.attachment f ON f.id = (n->>'id')::uuid AND f.congress_id = b.congress_id
  WHERE b.suggestion_id = of_suggestion AND f.id = file AND f.removed_at IS NULL
    AND EXISTS (SELECT FROM access.shown_publications(moment) o WHERE o.suggestion_id = of_suggestion AND o.reply_id IS NULL)
  LIMIT 1
$$;
