-- 专报: what the office reports to leaders out of voices and suggestions, their written instructions, and what followed.
CREATE TABLE "special_report" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "drafted_by_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "sent_on" DATE,
    "sent_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "closed_on" DATE,
    "closed_by_id" UUID,
    "closing_words" TEXT NOT NULL DEFAULT '',
    "discarded_at" TIMESTAMPTZ(3),

    CONSTRAINT "special_report_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "special_report_addressee" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "report_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,

    CONSTRAINT "special_report_addressee_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "special_report_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "report_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "voice_item_id" UUID,
    "suggestion_id" UUID,

    CONSTRAINT "special_report_item_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "special_report_instruction" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "addressee_id" UUID NOT NULL,
    "given_on" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "unit_id" UUID,
    "due_on" DATE,
    "state" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_on" DATE,
    "settled_by_id" UUID,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "strike_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "special_report_instruction_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "special_report_answer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "instruction_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_on" DATE NOT NULL,
    "answered_by_id" UUID NOT NULL,
    "sent_back_on" DATE,
    "sent_back_by_id" UUID,
    "sent_back_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "special_report_answer_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "special_report_congress_id_year_number_key" ON "special_report"("congress_id", "year", "number");
CREATE INDEX "special_report_congress_id_state_id_idx" ON "special_report"("congress_id", "state", "id");
CREATE INDEX "special_report_addressee_report_id_idx" ON "special_report_addressee"("report_id");
CREATE INDEX "special_report_addressee_person_id_idx" ON "special_report_addressee"("person_id");
CREATE UNIQUE INDEX "special_report_item_report_id_voice_item_id_key" ON "special_report_item"("report_id", "voice_item_id");
CREATE UNIQUE INDEX "special_report_item_report_id_suggestion_id_key" ON "special_report_item"("report_id", "suggestion_id");
CREATE INDEX "special_report_item_voice_item_id_idx" ON "special_report_item"("voice_item_id");
CREATE INDEX "special_report_item_suggestion_id_idx" ON "special_report_item"("suggestion_id");
CREATE INDEX "special_report_instruction_report_id_idx" ON "special_report_instruction"("report_id");
CREATE INDEX "special_report_instruction_addressee_id_idx" ON "special_report_instruction"("addressee_id");
CREATE INDEX "special_report_instruction_unit_id_state_due_on_idx" ON "special_report_instruction"("unit_id", "state", "due_on");
CREATE INDEX "special_report_answer_instruction_id_idx" ON "special_report_answer"("instruction_id");

ALTER TABLE "special_report_addressee" ADD CONSTRAINT "special_report_addressee_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "special_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "special_report_item" ADD CONSTRAINT "special_report_item_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "special_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "special_report_instruction" ADD CONSTRAINT "special_report_instruction_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "special_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "special_report_instruction" ADD CONSTRAINT "special_report_instruction_addressee_id_fkey" FOREIGN KEY ("addressee_id") REFERENCES "special_report_addressee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "special_report_answer" ADD CONSTRAINT "special_report_answer_instruction_id_fkey" FOREIGN KEY ("instruction_id") REFERENCES "special_report_instruction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE special_report ADD FOREIGN KEY (drafted_by_id) REFERENCES person (id);
ALTER TABLE special_report ADD FOREIGN KEY (sent_by_id) REFERENCES person (id);
ALTER TABLE special_report ADD FOREIGN KEY (closed_by_id) REFERENCES person (id);
ALTER TABLE special_report_addressee ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE special_report_item ADD FOREIGN KEY (voice_item_id) REFERENCES voice_item (id);
ALTER TABLE special_report_item ADD FOREIGN KEY (suggestion_id) REFERENCES suggestion (id);
ALTER TABLE special_report_instruction ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
ALTER TABLE special_report_instruction ADD FOREIGN KEY (recorded_by_id) REFERENCES person (id);
ALTER TABLE special_report_instruction ADD FOREIGN KEY (settled_by_id) REFERENCES person (id);
ALTER TABLE special_report_instruction ADD FOREIGN KEY (struck_by_id) REFERENCES person (id);
ALTER TABLE special_report_answer ADD FOREIGN KEY (unit_id) REFERENCES unit (id);
ALTER TABLE special_report_answer ADD FOREIGN KEY (answered_by_id) REFERENCES person (id);
ALTER TABLE special_report_answer ADD FOREIGN KEY (sent_back_by_id) REFERENCES person (id);

-- The unions of lib/domain/special-report are the source. A draft has no number, so that what is discarded leaves no gap.
ALTER TABLE special_report ADD CHECK (state IN ('DRAFT', 'SENT', 'CLOSED', 'DISCARDED') AND length(title) > 0 AND length(text) > 0);
ALTER TABLE special_report ADD CHECK ((number IS NOT NULL) = (state IN ('SENT', 'CLOSED')) AND (sent_at IS NOT NULL) = (number IS NOT NULL));
ALTER TABLE special_report ADD CHECK ((sent_at IS NULL) = (sent_on IS NULL) AND (closed_at IS NOT NULL) = (state = 'CLOSED') AND (discarded_at IS NOT NULL) = (state = 'DISCARDED'));
ALTER TABLE special_report_addressee ADD CHECK (length(name) > 0 AND length(post) > 0);
ALTER TABLE special_report_item ADD CHECK (num_nonnulls(voice_item_id, suggestion_id) = 1);
ALTER TABLE special_report_instruction ADD CHECK (state IN ('NOTED', 'OPEN', 'ANSWERED', 'SETTLED', 'STRUCK') AND length(words) > 0);
ALTER TABLE special_report_instruction ADD CHECK ((unit_id IS NULL) = (due_on IS NULL) AND (due_on IS NULL OR due_on >= given_on));
ALTER TABLE special_report_instruction ADD CHECK ((state = 'SETTLED') = (settled_at IS NOT NULL) AND (state = 'STRUCK') = (struck_at IS NOT NULL) AND (struck_at IS NULL) = (strike_reason = ''));
ALTER TABLE special_report_answer ADD CHECK (length(text) > 0 AND (sent_back_on IS NULL) = (sent_back_reason = ''));
-- One answer of an instruction counts: the others were sent back.
CREATE UNIQUE INDEX special_report_answer_standing ON special_report_answer (instruction_id) WHERE sent_back_on IS NULL;

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['special_report', 'special_report_addressee', 'special_report_item', 'special_report_instruction', 'special_report_answer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT DELETE ON special_report_addressee, special_report_item TO huiyin_app;
