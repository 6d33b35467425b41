-- Whether a unit answered a voice in time is said by its first answer; what was only begun is answered again later.
ALTER TABLE "voice_item" ADD COLUMN "first_answered_on" DATE;
UPDATE voice_item SET first_answered_on = answered_on;
