-- 外部答复的附件: one file that came with the answer of somebody outside; evidence of the unit that asked.
ALTER TABLE outside_request ADD COLUMN file_id UUID;
ALTER TABLE outside_request ADD CONSTRAINT outside_request_file_id_fkey FOREIGN KEY (file_id) REFERENCES attachment (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE outside_request ADD CHECK (file_id IS NULL OR answered_at IS NOT NULL);
CREATE UNIQUE INDEX outside_request_file_id_key ON outside_request (file_id);
