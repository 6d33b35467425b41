-- Each sign is looked up by itself. Joined, the planner read the table of all readings anew for every title, and an import of five thousand rows ran into its limit.
CREATE OR REPLACE FUNCTION search.sounds(title text) RETURNS tsvector
LANGUAGE plpgsql STABLE SET search_path = pg_catalog
AS $$
DECLARE
  letter text;
  place integer := 0;
  before text[];
  heard text[];
  lexemes text := '';
BEGIN
  FOREACH letter IN ARRAY string_to_array(left(title, 400), NULL) LOOP
    place := place + 1;
    heard := (SELECT r.sounds FROM search.reading r WHERE r.sign = letter);
    lexemes := concat(lexemes, (SELECT string_agg(format($f$ '~%s':%s$f$, sound, place), '') FROM unnest(heard) AS sound),
      (SELECT string_agg(DISTINCT format($f$ '~1%s%s':%s$f$, left(one, 1), left(other, 1), place - 1), '') FROM unnest(before) AS one, unnest(heard) AS other));
    before := heard;
  END LOOP;
  RETURN lexemes::tsvector;
END $$;
