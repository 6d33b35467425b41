-- The last day that a step told of: moved a little, it is not told again. Rows from before it tell as they did.
ALTER TABLE "reminder" ADD COLUMN "due_on" DATE;
