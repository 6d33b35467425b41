-- Chosen for a year, each meaning has one letter; chosen anew, another in its place.
CREATE UNIQUE INDEX answer_class_chosen ON answer_class (congress_id, year, meaning) WHERE year > 0;
