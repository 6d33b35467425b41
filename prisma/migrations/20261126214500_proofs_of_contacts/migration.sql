-- 沟通佐证: a photograph of the talk, or the page that the delegate signed.
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_check CHECK (kind IN ('ATTACHMENT', 'SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE', 'RATING_FORM', 'CONTACT_PROOF'));
