-- The day before which a month is asked for comes from one look into the index. `search.saying` asks its own question with bitmaps alone, and what it calls
-- has its settings: among a million texts each month began with a reading of all of them.
ALTER FUNCTION search.last_day(uuid, date) SET enable_indexscan = on;
ALTER FUNCTION search.last_day(uuid, date) SET enable_bitmapscan = off;
