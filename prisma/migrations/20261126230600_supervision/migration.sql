-- 重点督办的过程: who supervises and which heads answer, the plan with its checkpoints, visits, opinions with their answers, and what came of it.
CREATE TABLE "supervision_charge" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "nomination_id" UUID NOT NULL,
    "leader_id" UUID,
    "government_leader" TEXT NOT NULL DEFAULT '',
    "supervising_office" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "supervisor_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "heads" JSONB NOT NULL DEFAULT '[]',
    "reason" TEXT NOT NULL DEFAULT '',
    "charged_at" TIMESTAMPTZ(3) NOT NULL,
    "charged_on" DATE NOT NULL,
    "charged_by_id" UUID NOT NULL,

    CONSTRAINT "supervision_charge_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "supervision_plan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "nomination_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "goal" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "adopted_at" TIMESTAMPTZ(3) NOT NULL,
    "adopted_on" DATE NOT NULL,
    "adopted_by_id" UUID NOT NULL,

    CONSTRAINT "supervision_plan_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "supervision_checkpoint" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "task" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "reached_on" DATE,
    "reached_text" TEXT NOT NULL DEFAULT '',
    "told_at" TIMESTAMPTZ(3),
    "told_on" DATE,
    "told_by_id" UUID,
    "replaced_on" DATE,

    CONSTRAINT "supervision_checkpoint_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "supervision_visit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "nomination_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "people" JSONB NOT NULL,
    "found" TEXT NOT NULL,
    "judgement" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_on" DATE NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "strike_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "supervision_visit_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "supervision_opinion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "nomination_id" UUID NOT NULL,
    "visit_id" UUID,
    "assignment_id" UUID NOT NULL,
    "demand" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_on" DATE NOT NULL,
    "given_by_id" UUID NOT NULL,

    CONSTRAINT "supervision_opinion_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "supervision_answer" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "expected_on" DATE,
    "evidence_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_on" DATE NOT NULL,
    "answered_by_id" UUID NOT NULL,
    "verdict" TEXT,
    "verdict_reason" TEXT NOT NULL DEFAULT '',
    "new_due_on" DATE,
    "judged_at" TIMESTAMPTZ(3),
    "judged_on" DATE,
    "judged_by_id" UUID,

    CONSTRAINT "supervision_answer_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "supervision_report" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "nomination_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "reported_on" DATE NOT NULL,
    "reported_by_id" UUID NOT NULL,
    "decision" TEXT,
    "decision_reason" TEXT NOT NULL DEFAULT '',
    "meeting_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "decided_by_id" UUID,

    CONSTRAINT "supervision_report_pkey" PRIMARY KEY ("id")
);

-- 主要负责人未当面沟通、先行签发: only the delegates' office lets it pass, with a reason.
CREATE TABLE "head_contact_waiver" (
    "assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "waived_at" TIMESTAMPTZ(3) NOT NULL,
    "waived_on" DATE NOT NULL,
    "waived_by_id" UUID NOT NULL,

    CONSTRAINT "head_contact_waiver_pkey" PRIMARY KEY ("assignment_id","round")
);

CREATE INDEX "supervision_charge_nomination_id_idx" ON "supervision_charge"("nomination_id");
CREATE UNIQUE INDEX "supervision_plan_nomination_id_version_key" ON "supervision_plan"("nomination_id", "version");
CREATE UNIQUE INDEX "supervision_checkpoint_plan_id_ordinal_key" ON "supervision_checkpoint"("plan_id", "ordinal");
CREATE INDEX "supervision_checkpoint_assignment_id_idx" ON "supervision_checkpoint"("assignment_id");
CREATE INDEX "supervision_visit_nomination_id_idx" ON "supervision_visit"("nomination_id");
CREATE INDEX "supervision_opinion_nomination_id_idx" ON "supervision_opinion"("nomination_id");
CREATE INDEX "supervision_opinion_assignment_id_idx" ON "supervision_opinion"("assignment_id");
CREATE UNIQUE INDEX "supervision_answer_opinion_id_ordinal_key" ON "supervision_answer"("opinion_id", "ordinal");
CREATE UNIQUE INDEX "supervision_report_nomination_id_ordinal_key" ON "supervision_report"("nomination_id", "ordinal");

ALTER TABLE "supervision_charge" ADD CONSTRAINT "supervision_charge_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "key_nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "supervision_plan" ADD CONSTRAINT "supervision_plan_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "key_nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "supervision_checkpoint" ADD CONSTRAINT "supervision_checkpoint_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "supervision_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "supervision_visit" ADD CONSTRAINT "supervision_visit_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "key_nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "supervision_opinion" ADD CONSTRAINT "supervision_opinion_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "key_nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "supervision_opinion" ADD CONSTRAINT "supervision_opinion_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "supervision_visit"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "supervision_answer" ADD CONSTRAINT "supervision_answer_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "supervision_opinion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "supervision_report" ADD CONSTRAINT "supervision_report_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "key_nomination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the columns may say; the unions in lib/domain are the source.
ALTER TABLE supervision_charge ADD FOREIGN KEY (leader_id) REFERENCES person (id);
ALTER TABLE supervision_charge ADD FOREIGN KEY (charged_by_id) REFERENCES person (id);
ALTER TABLE supervision_charge ADD CHECK ((leader_id IS NOT NULL OR length(government_leader) > 0) AND length(supervising_office) > 0 AND length(contact) > 0);
ALTER TABLE supervision_plan ADD FOREIGN KEY (adopted_by_id) REFERENCES person (id);
ALTER TABLE supervision_plan ADD CHECK (version >= 1 AND length(goal) > 0 AND (version = 1 OR length(reason) > 0));
ALTER TABLE supervision_checkpoint ADD FOREIGN KEY (assignment_id) REFERENCES assignment (id);
ALTER TABLE supervision_checkpoint ADD FOREIGN KEY (told_by_id) REFERENCES person (id);
ALTER TABLE supervision_checkpoint ADD CHECK (length(task) > 0 AND length(responsible) > 0);
ALTER TABLE supervision_checkpoint ADD CHECK ((reached_on IS NULL) = (told_at IS NULL) AND (reached_on IS NULL) = (told_on IS NULL)
  AND (reached_on IS NULL) = (told_by_id IS NULL) AND (reached_on IS NULL OR (length(reached_text) > 0 AND replaced_on IS NULL)));
ALTER TABLE supervision_visit ADD FOREIGN KEY (recorded_by_id) REFERENCES person (id);
ALTER TABLE supervision_visit ADD FOREIGN KEY (struck_by_id) REFERENCES person (id);
ALTER TABLE supervision_visit ADD CHECK (kind IN ('RESEARCH', 'INSPECTION', 'FORUM', 'TALK'));
ALTER TABLE supervision_visit ADD CHECK (held_on <= recorded_on AND length(place) > 0 AND length(found) > 0 AND jsonb_array_length(people) > 0);
ALTER TABLE supervision_visit ADD CHECK ((struck_at IS NULL) = (struck_by_id IS NULL) AND (struck_at IS NULL) = (strike_reason = ''));
ALTER TABLE supervision_opinion ADD FOREIGN KEY (assignment_id) REFERENCES assignment (id);
ALTER TABLE supervision_opinion ADD FOREIGN KEY (given_by_id) REFERENCES person (id);
ALTER TABLE supervision_opinion ADD CHECK (length(demand) > 0 AND due_on >= given_on);
ALTER TABLE supervision_answer ADD FOREIGN KEY (answered_by_id) REFERENCES person (id);
ALTER TABLE supervision_answer ADD FOREIGN KEY (judged_by_id) REFERENCES person (id);
ALTER TABLE supervision_answer ADD CHECK (kind IN ('RECTIFIED', 'IN_PROGRESS') AND (kind = 'IN_PROGRESS') = (expected_on IS NOT NULL) AND length(text) > 0);
-- Only what is put right is accepted; what is sent back has a reason and a new day.
ALTER TABLE supervision_answer ADD CHECK (verdict IS NULL OR (verdict = 'ACCEPTED' AND kind = 'RECTIFIED' AND new_due_on IS NULL)
  OR (verdict = 'SENT_BACK' AND length(verdict_reason) > 0 AND new_due_on >= judged_on));
ALTER TABLE supervision_answer ADD CHECK ((verdict IS NULL) = (judged_at IS NULL) AND (verdict IS NULL) = (judged_on IS NULL) AND (verdict IS NULL) = (judged_by_id IS NULL));
ALTER TABLE supervision_report ADD FOREIGN KEY (reported_by_id) REFERENCES person (id);
ALTER TABLE supervision_report ADD FOREIGN KEY (decided_by_id) REFERENCES person (id);
ALTER TABLE supervision_report ADD FOREIGN KEY (meeting_id) REFERENCES directors_meeting (id);
ALTER TABLE supervision_report ADD CHECK (length(text) > 0 AND (decision IS NULL OR decision IN ('CLOSED', 'CONTINUE')) AND (decision IS DISTINCT FROM 'CONTINUE' OR length(decision_reason) > 0));
ALTER TABLE supervision_report ADD CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_on IS NULL)
  AND (decision IS NULL) = (decided_by_id IS NULL) AND (decision IS NULL) = (meeting_id IS NULL));
-- One lies before the meeting at a time, and one closes.
CREATE UNIQUE INDEX supervision_report_one_pending ON supervision_report (nomination_id) WHERE decision IS NULL;
CREATE UNIQUE INDEX supervision_report_one_closing ON supervision_report (nomination_id) WHERE decision = 'CLOSED';
ALTER TABLE head_contact_waiver ADD FOREIGN KEY (assignment_id) REFERENCES assignment (id);
ALTER TABLE head_contact_waiver ADD FOREIGN KEY (waived_by_id) REFERENCES person (id);
ALTER TABLE head_contact_waiver ADD CHECK (length(reason) > 0);

DO $$
DECLARE
  tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['supervision_charge', 'supervision_plan', 'supervision_checkpoint', 'supervision_visit', 'supervision_opinion',
      'supervision_answer', 'supervision_report', 'head_contact_waiver'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO huiyin_app', tenant);
  END LOOP;
END $$;
GRANT UPDATE ON supervision_checkpoint, supervision_visit, supervision_answer, supervision_report TO huiyin_app;

-- Three more things that the ledger awaits of a unit under key supervision.
ALTER TABLE deadline DROP CONSTRAINT deadline_purpose_check;
ALTER TABLE deadline ADD CONSTRAINT deadline_purpose_check CHECK (purpose IN ('assign-in-session', 'assign-between-sessions', 'acknowledge', 'object', 'reassign',
  'first-contact', 'assist-opinion', 'assist-again', 'progress', 'draft', 'sign', 'reply', 'extended-reply', 'feedback', 're-handling', 'chasing-answer',
  'member-opinion', 'object-to-non-acceptance', 'publication', 'commitment', 'head-contact', 'checkpoint', 'supervision-answer'));
