-- AlterTable
ALTER TABLE "reply_delivery" ADD COLUMN     "code" TEXT,
ADD COLUMN     "content" TEXT,
ADD COLUMN     "content_hash" BYTEA,
ADD COLUMN     "downloaded_at" TIMESTAMPTZ(3),
ADD COLUMN     "handed_over_at" TIMESTAMPTZ(3),
ADD COLUMN     "handed_over_by_id" UUID,
ADD COLUMN     "handed_over_note" TEXT,
ADD COLUMN     "handed_over_on" DATE;

-- CreateTable
CREATE TABLE "letter_file" (
    "delivery_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "congress_id" UUID NOT NULL,
    "sha256" BYTEA NOT NULL,
    "bytes" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_file_pkey" PRIMARY KEY ("delivery_id","format")
);

-- CreateIndex
CREATE UNIQUE INDEX "reply_delivery_code_key" ON "reply_delivery"("code");

-- AddForeignKey
ALTER TABLE "letter_file" ADD CONSTRAINT "letter_file_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "reply_delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE reply_delivery ADD CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$');
ALTER TABLE reply_delivery ADD CHECK ((content IS NULL) = (code IS NULL) AND (content IS NULL) = (content_hash IS NULL));
ALTER TABLE reply_delivery ADD CHECK (content IS NULL OR content_hash = sha256(convert_to(content, 'UTF8')));
ALTER TABLE reply_delivery ADD CHECK ((handed_over_on IS NULL) = (handed_over_note IS NULL) AND (handed_over_on IS NULL) = (handed_over_at IS NULL)
  AND (handed_over_on IS NULL) = (handed_over_by_id IS NULL));
ALTER TABLE reply_delivery ADD FOREIGN KEY (handed_over_by_id) REFERENCES person (id);
ALTER TABLE letter_file ADD CHECK (format IN ('PDF', 'DOCX'));
ALTER TABLE letter_file ADD CHECK (sha256 = sha256(bytes));
ALTER TABLE letter_file ADD CHECK (octet_length(bytes) BETWEEN 1 AND 20000000);

-- A letter that went out says for ever what it said.
CREATE FUNCTION access.keep_letter() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  IF OLD.content IS NOT NULL AND (NEW.code, NEW.content, NEW.content_hash) IS DISTINCT FROM (OLD.code, OLD.content, OLD.content_hash) THEN
    RAISE EXCEPTION 'a letter that was frozen does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_letter BEFORE UPDATE ON reply_delivery FOR EACH ROW EXECUTE FUNCTION access.keep_letter();

ALTER TABLE letter_file ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON letter_file TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()));
ALTER TABLE letter_file ADD FOREIGN KEY (congress_id) REFERENCES congress (id);
GRANT SELECT, INSERT ON letter_file TO huiyin_app;

-- Anybody who holds a letter may ask whether it is genuine. Of one that is not published no more is said than that it exists.
CREATE FUNCTION access.verify_letter(typed text) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT jsonb_build_object(
    'hash', encode(d.content_hash, 'hex'),
    'agrees', d.content_hash = sha256(convert_to(d.content, 'UTF8')),
    'files', (SELECT coalesce(jsonb_agg(jsonb_build_object('format', f.format, 'sha256', encode(f.sha256, 'hex')) ORDER BY f.format), '[]')
      FROM public.letter_file f WHERE f.delivery_id = d.id),
    'facts', CASE WHEN r.publicity = 'FULL' THEN jsonb_build_object('unit', d.content::jsonb->'unit',
      'documentNumber', d.content::jsonb->'documentNumber', 'date', d.content::jsonb->'date') END)
    FROM public.reply_delivery d JOIN public.reply r ON r.id = d.reply_id WHERE d.code = typed
$$;
GRANT CREATE ON SCHEMA access TO huiyin_access;
ALTER FUNCTION access.verify_letter(text) OWNER TO huiyin_access;
REVOKE CREATE ON SCHEMA access FROM huiyin_access;
REVOKE ALL ON FUNCTION access.verify_letter(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.verify_letter(text) TO huiyin_app;
CREATE POLICY access ON reply_delivery TO huiyin_access USING (true);
CREATE POLICY access ON reply TO huiyin_access USING (true);
CREATE POLICY access ON letter_file TO huiyin_access USING (true);
GRANT SELECT ON reply_delivery, reply, letter_file TO huiyin_access;
