-- A comment may carry the words to be changed and the words proposed; where they were put in is kept until it is undone.
ALTER TABLE draft_comment ADD COLUMN passage TEXT;
ALTER TABLE draft_comment ADD COLUMN proposal TEXT;
ALTER TABLE draft_comment ADD COLUMN placed_at INTEGER;
ALTER TABLE draft_comment ADD CHECK ((passage IS NULL) = (proposal IS NULL));
ALTER TABLE draft_comment ADD CHECK (proposal IS NULL OR part <> 'whole');
ALTER TABLE draft_comment ADD CHECK (placed_at IS NULL OR (placed_at >= 0 AND proposal IS NOT NULL AND outcome = 'ADOPTED'));

-- Once for each closing time: moved, it is reminded of anew.
ALTER TABLE co_signature ADD COLUMN reminded_at TIMESTAMPTZ(3);
ALTER TABLE co_signature ADD COLUMN reminded_for TIMESTAMPTZ(3);
ALTER TABLE co_signature ADD CHECK ((reminded_at IS NULL) = (reminded_for IS NULL));
CREATE INDEX suggestion_collecting ON suggestion (co_sign_closes_at) WHERE status = 'CO_SIGNING';
