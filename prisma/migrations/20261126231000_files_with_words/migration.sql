-- 意见、进展的附件: sent ahead by whoever writes, and hung on what was given or told when it is.
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_check;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_check CHECK (kind IN ('ATTACHMENT', 'SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE', 'RATING_FORM', 'CONTACT_PROOF', 'SEALED_LETTER', 'REDACTED_COPY', 'PROMISE_BEFORE', 'PROMISE_AFTER', 'OPINION_FILE', 'PROGRESS_FILE'));
