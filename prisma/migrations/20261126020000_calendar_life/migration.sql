-- AlterTable
ALTER TABLE "recount" ADD COLUMN     "settled" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "recount_move" ADD COLUMN     "is_applied" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "recount_move_recount_id_due_before_deadline_id_idx" ON "recount_move"("recount_id", "due_before", "deadline_id");

-- A recount goes through the open deadlines by suggestion, and goes on where it was stopped.
CREATE INDEX deadline_open_by_suggestion ON deadline (congress_id, suggestion_id) WHERE done_on IS NULL AND void_on IS NULL;
