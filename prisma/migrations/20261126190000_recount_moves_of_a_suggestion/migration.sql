-- Each step of a recount asks for what was expected of its suggestions.
CREATE INDEX "recount_move_recount_id_suggestion_id_idx" ON "recount_move"("recount_id", "suggestion_id");
