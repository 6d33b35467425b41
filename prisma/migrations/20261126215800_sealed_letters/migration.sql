-- 盖章扫描件: the sealed and signed sheet of a reply, kept beside the frozen letter.
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_check CHECK (kind IN ('ATTACHMENT', 'SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE', 'RATING_FORM', 'CONTACT_PROOF', 'SEALED_LETTER'));
-- Such a sheet belongs to a reply from its first day.
ALTER TABLE attachment ADD CONSTRAINT sealed_letter_of_reply CHECK (kind <> 'SEALED_LETTER' OR subject_id IS NOT NULL);
