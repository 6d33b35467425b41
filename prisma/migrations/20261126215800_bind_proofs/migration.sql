-- A proof is bound to its contact when the contact is entered.
GRANT UPDATE (subject_id) ON attachment TO huiyin_app;
