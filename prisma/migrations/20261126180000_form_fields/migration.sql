-- What the paper form asks for beside the text.
ALTER TABLE suggestion ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE suggestion ADD COLUMN came_about TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE suggestion ADD COLUMN raised_before TEXT;
ALTER TABLE suggestion ADD COLUMN no_reply_needed BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE suggestion ADD COLUMN open_to_co_signers BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE suggestion ADD CHECK (came_about <@ ARRAY['RESEARCH', 'TALKS', 'VISITS', 'OWN', 'SURVEY', 'ENTRUSTED']);
ALTER TABLE suggestion ADD CHECK (raised_before IN ('TWO_YEARS', 'THREE_YEARS', 'LONGER'));
