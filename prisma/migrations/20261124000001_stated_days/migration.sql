-- Of a list taken over before there was a ledger, the last day that the list stated stands only in its rows: without it the ledger would count its own.
ALTER TABLE handling_round NO FORCE ROW LEVEL SECURITY;
ALTER TABLE import_row NO FORCE ROW LEVEL SECURITY;
UPDATE handling_round r SET stated_due_on = (i.cells->'reading'->>'dueOn')::date
  FROM import_row i
 WHERE i.suggestion_id = r.suggestion_id AND r.number = 1 AND r.stated_due_on IS NULL
   AND (i.cells->'reading'->>'dueOn') ~ '^\d{4}-\d{2}-\d{2}$' AND (i.cells->'reading'->>'dueOn')::date >= r.opened_on;
ALTER TABLE handling_round FORCE ROW LEVEL SECURITY;
ALTER TABLE import_row FORCE ROW LEVEL SECURITY;
