-- Words of PDF are read now: those that nobody could read before are read once again by the worker.
ALTER TABLE attachment NO FORCE ROW LEVEL SECURITY;
ALTER TABLE attachment_words NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER found_with;
-- What is found of them stays as it is, their names; so nothing has to be written anew.
DELETE FROM attachment_words w USING attachment a WHERE a.id = w.attachment_id AND a.media_type = 'application/pdf' AND w.state = 'NOT_READABLE';
ALTER TABLE attachment_words FORCE ROW LEVEL SECURITY, ENABLE TRIGGER found_with;
ALTER TABLE attachment FORCE ROW LEVEL SECURITY;
