-- The lists of suggestions ask the same index.
DROP FUNCTION search.find_suggestions(text, integer);
ALTER TABLE suggestion DROP COLUMN search_words, DROP COLUMN search_text;
