-- What was passed, reclassed and handed out stays as long as the reply does.
ALTER TABLE "answer_class_change" DROP CONSTRAINT "answer_class_change_reply_id_fkey",
  ADD CONSTRAINT "answer_class_change_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reply_pass" DROP CONSTRAINT "reply_pass_reply_id_fkey",
  ADD CONSTRAINT "reply_pass_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter_file" DROP CONSTRAINT "letter_file_delivery_id_fkey",
  ADD CONSTRAINT "letter_file_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "reply_delivery"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
