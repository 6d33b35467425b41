-- 诉求对照表: the answer to each ask, with the proof that its class demands.
CREATE TABLE "reply_answer" (
    "reply_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "asked" TEXT NOT NULL DEFAULT '',
    "not_ours" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL DEFAULT '',
    "meaning" TEXT,
    "letter" TEXT,
    "evidence" TEXT NOT NULL DEFAULT '',
    "evidence_file_id" UUID,
    "measure" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,
    "responsible_person" TEXT NOT NULL DEFAULT '',
    "money" TEXT NOT NULL DEFAULT '',
    "ground_kind" TEXT,
    "ground" TEXT NOT NULL DEFAULT '',
    "explanation" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "reply_answer_pkey" PRIMARY KEY ("reply_id", "ordinal")
);

-- Who set the class of a reply, who said what to it, when, in which role and why: added to and never changed.
CREATE TABLE "answer_class_change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "letter" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_class_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "answer_class_change_reply_id_id_idx" ON "answer_class_change"("reply_id", "id");

-- AddForeignKey
ALTER TABLE "reply_answer" ADD CONSTRAINT "reply_answer_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_answer" ADD CONSTRAINT "reply_answer_evidence_file_id_fkey" FOREIGN KEY ("evidence_file_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_class_change" ADD CONSTRAINT "answer_class_change_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE reply_answer ADD CHECK (ordinal > 0);
ALTER TABLE reply_answer ADD CHECK (meaning IN ('SOLVED', 'IN_PROGRESS', 'PLANNED', 'DEFERRED', 'REFERENCE'));
ALTER TABLE reply_answer ADD CHECK (ground_kind IN ('LAW', 'BUDGET', 'CONDITION'));
ALTER TABLE reply_answer ADD CHECK (NOT not_ours OR asked = '');
CREATE INDEX reply_answer_evidence_file ON reply_answer (evidence_file_id) WHERE evidence_file_id IS NOT NULL;
ALTER TABLE answer_class_change ADD FOREIGN KEY (by_id) REFERENCES person (id);
ALTER TABLE answer_class_change ADD CHECK (act IN ('SET', 'CORRECTED', 'CONFIRMED', 'AGREED', 'DISAGREED', 'ANSWERED'));
ALTER TABLE answer_class_change ADD CHECK (meaning IN ('SOLVED', 'IN_PROGRESS', 'PLANNED', 'DEFERRED', 'REFERENCE'));
ALTER TABLE answer_class_change ADD CHECK (act NOT IN ('CORRECTED', 'DISAGREED', 'ANSWERED') OR length(reason) > 0);

-- What the unit claims stands in answer_meaning; what the supervising office made of it stands beside it.
ALTER TABLE reply ADD COLUMN summary TEXT NOT NULL DEFAULT '';
ALTER TABLE reply ADD COLUMN class_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE reply ADD COLUMN corrected_meaning TEXT;
ALTER TABLE reply ADD COLUMN corrected_letter TEXT;
ALTER TABLE reply ADD COLUMN delegate_agrees BOOLEAN;
ALTER TABLE reply ADD COLUMN office_agrees BOOLEAN;
ALTER TABLE reply ADD CHECK (corrected_meaning IN ('SOLVED', 'IN_PROGRESS', 'PLANNED', 'DEFERRED', 'REFERENCE'));
ALTER TABLE reply ADD CHECK ((corrected_meaning IS NULL) = (corrected_letter IS NULL) AND (corrected_meaning IS NULL OR signed_at IS NOT NULL));
ALTER TABLE reply ADD CHECK ((delegate_agrees IS NULL AND office_agrees IS NULL) OR signed_at IS NOT NULL);

-- Letters of a congress hold from a year on; 0 from the beginning.
ALTER TABLE answer_class ADD COLUMN year INTEGER NOT NULL DEFAULT 0;
DROP INDEX "answer_class_congress_id_letter_meaning_key";
CREATE UNIQUE INDEX "answer_class_congress_id_year_letter_meaning_key" ON "answer_class"("congress_id", "year", "letter", "meaning");

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['reply_answer', 'answer_class_change'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON reply_answer TO huiyin_app;
GRANT SELECT, INSERT ON answer_class_change TO huiyin_app;
