-- One table for every text that somebody signed or that was handed in: its words, and when it was handed in, if it was.
ALTER TABLE signed_text RENAME TO kept_text;
ALTER TABLE kept_text RENAME CONSTRAINT signed_text_pkey TO kept_text_pkey;
ALTER TABLE kept_text RENAME CONSTRAINT signed_text_suggestion_id_fkey TO kept_text_suggestion_id_fkey;
ALTER TABLE kept_text ADD COLUMN handed_in_at TIMESTAMPTZ(3);
