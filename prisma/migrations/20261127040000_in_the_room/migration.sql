-- What is promised and said face to face is kept with the item of the agenda that it belongs to.
ALTER TABLE commitment ADD COLUMN meeting_item_id UUID REFERENCES reply_meeting_item (id);
ALTER TABLE commitment ADD CHECK (meeting_item_id IS NULL OR reply_id IS NULL);
CREATE INDEX commitment_meeting_item_id_idx ON commitment (meeting_item_id);
ALTER TABLE contact ADD COLUMN meeting_item_id UUID REFERENCES reply_meeting_item (id);
CREATE UNIQUE INDEX contact_once_at_meeting ON contact (meeting_item_id) WHERE struck_at IS NULL AND meeting_item_id IS NOT NULL;
-- What the hall sees: the item that is being answered.
ALTER TABLE reply_meeting ADD COLUMN current_item_id UUID REFERENCES reply_meeting_item (id);
