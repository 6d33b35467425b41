-- Two neighbouring characters are the unit of finding in Chinese text: 'simple' dictionaries split nothing,
-- trigrams miss words of two characters. A last single character stands for itself.
CREATE SCHEMA search;

CREATE FUNCTION search.grams(text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog
AS $$
  SELECT coalesce(array_to_tsvector(array_agg(DISTINCT gram)), ''::tsvector)
  FROM (
    SELECT letter || coalesce(lead(letter) OVER (ORDER BY place), '') AS gram
    FROM string_to_table($1, NULL) WITH ORDINALITY AS letters(letter, place)
  ) AS pairs
$$;

-- CreateTable
CREATE TABLE "congress" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Shanghai',
    "jurisdiction" TEXT NOT NULL DEFAULT 'shandong',
    "is_demonstration" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "congress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_counter" (
    "session_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "pattern" TEXT NOT NULL DEFAULT '{number}',
    "last_number" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "number_counter_pkey" PRIMARY KEY ("session_id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "delegation_id" UUID,
    "name" TEXT NOT NULL,
    "card_number" TEXT,
    "mandate_from" DATE NOT NULL,
    "mandate_to" DATE,
    "import_id" UUID,

    CONSTRAINT "delegate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "kind" TEXT NOT NULL,
    "document_prefix" TEXT,
    "assessment_group" INTEGER,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "successor_id" UUID,
    "import_id" UUID,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "is_demonstration" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "delegate_id" UUID,
    "unit_id" UUID,
    "assessment_group" INTEGER,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "parent_id" UUID,
    "name" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_class" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "letter" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "answer_class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'SUGGESTION',
    "number" INTEGER,
    "number_text" TEXT,
    "title" TEXT NOT NULL,
    "situation" TEXT NOT NULL DEFAULT '',
    "analysis" TEXT NOT NULL DEFAULT '',
    "lead_delegate_id" UUID NOT NULL,
    "delegation_id" UUID,
    "category_id" UUID,
    "publicity_wish" TEXT NOT NULL DEFAULT 'FULL',
    "wished_unit_id" UUID,
    "contact_wish" BOOLEAN NOT NULL DEFAULT true,
    "entered_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 0,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_on" DATE,
    "sent_back_at" TIMESTAMPTZ(3),
    "sent_back_reason" TEXT,
    "registered_at" TIMESTAMPTZ(3),
    "registered_on" DATE,
    "not_accepted_at" TIMESTAMPTZ(3),
    "not_accepted_ground" TEXT,
    "not_accepted_reason" TEXT,
    "assigned_on" DATE,
    "due_on" DATE,
    "due_is_provisional" BOOLEAN NOT NULL DEFAULT false,
    "tracked_on" DATE,
    "concluded_on" DATE,
    "withdrawn_on" DATE,
    "archived_on" DATE,
    "merged_into_id" UUID,
    "import_id" UUID,
    "search_text" TEXT NOT NULL DEFAULT '',
    "search_words" tsvector GENERATED ALWAYS AS (search.grams("search_text")) STORED,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "co_signature" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "co_signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "part" TEXT,
    "status" TEXT NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "assigned_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "due_is_provisional" BOOLEAN NOT NULL DEFAULT false,
    "first_opened_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_on" DATE,
    "ended_on" DATE,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handling_round" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "opened_on" DATE NOT NULL,
    "first_due_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "due_is_provisional" BOOLEAN NOT NULL DEFAULT false,
    "basis" TEXT NOT NULL,
    "reason" TEXT,
    "closed_on" DATE,

    CONSTRAINT "handling_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extension" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_on" DATE NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "requested_due_on" DATE NOT NULL,
    "decision" TEXT,
    "decision_reason" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_on" DATE,
    "decided_by_id" UUID,
    "granted_due_on" DATE,

    CONSTRAINT "extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "contacted_on" DATE NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "people" TEXT NOT NULL,
    "delegate_view" TEXT NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assist_opinion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_on" DATE NOT NULL,
    "given_by_id" UUID NOT NULL,

    CONSTRAINT "assist_opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "body" TEXT NOT NULL,
    "answer_letter" TEXT,
    "answer_meaning" TEXT,
    "publicity" TEXT,
    "publicity_reason" TEXT,
    "document_number" TEXT,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "returned_at" TIMESTAMPTZ(3),
    "return_reason" TEXT,
    "signed_at" TIMESTAMPTZ(3),
    "signed_on" DATE,
    "signed_by_id" UUID,
    "signer_name" TEXT,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_delivery" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "delivered_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),

    CONSTRAINT "reply_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "delegate_id" UUID NOT NULL,
    "attitude" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "attitude_reason" TEXT,
    "result_reason" TEXT,
    "rated_at" TIMESTAMPTZ(3) NOT NULL,
    "rated_on" DATE NOT NULL,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "reply_id" UUID,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "session_id" UUID,
    "understanding" JSONB NOT NULL,
    "counts" JSONB NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "import_id" UUID NOT NULL,
    "row_number" INTEGER NOT NULL,
    "congress_id" UUID NOT NULL,
    "cells" JSONB NOT NULL,
    "verdict" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "suggestion_id" UUID,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","row_number")
);

-- CreateTable
CREATE TABLE "event" (
    "congress_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "suggestion_id" UUID,
    "actor_id" UUID,
    "actor_name" TEXT,
    "actor_role" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "previous_hash" BYTEA NOT NULL DEFAULT ''::bytea,
    "hash" BYTEA NOT NULL DEFAULT ''::bytea,

    CONSTRAINT "event_pkey" PRIMARY KEY ("congress_id","sequence")
);

-- CreateTable
CREATE TABLE "chain_head" (
    "congress_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "hash" BYTEA NOT NULL DEFAULT ''::bytea,

    CONSTRAINT "chain_head_pkey" PRIMARY KEY ("congress_id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "congress_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'IN_APP',
    "delivered_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "congress_id" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "response" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateTable
CREATE TABLE "calendar_year" (
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "calendar_year_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "term_congress_id_number_key" ON "term"("congress_id", "number");

-- CreateIndex
CREATE INDEX "session_congress_id_year_idx" ON "session"("congress_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "session_term_id_number_key" ON "session"("term_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "delegation_term_id_name_key" ON "delegation"("term_id", "name");

-- CreateIndex
CREATE INDEX "person_congress_id_name_idx" ON "person"("congress_id", "name");

-- CreateIndex
CREATE INDEX "delegate_term_id_name_idx" ON "delegate"("term_id", "name");

-- CreateIndex
CREATE INDEX "delegate_person_id_idx" ON "delegate"("person_id");

-- CreateIndex
CREATE INDEX "delegate_delegation_id_idx" ON "delegate"("delegation_id");

-- CreateIndex
CREATE INDEX "unit_congress_id_name_idx" ON "unit"("congress_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "account_login_key" ON "account"("login");

-- CreateIndex
CREATE INDEX "account_person_id_idx" ON "account"("person_id");

-- CreateIndex
CREATE INDEX "role_grant_person_id_idx" ON "role_grant"("person_id");

-- CreateIndex
CREATE INDEX "role_grant_congress_id_role_idx" ON "role_grant"("congress_id", "role");

-- CreateIndex
CREATE INDEX "role_grant_unit_id_idx" ON "role_grant"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_token_hash_key" ON "sign_in"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_account_id_idx" ON "sign_in"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "category_congress_id_year_name_key" ON "category"("congress_id", "year", "name");

-- CreateIndex
CREATE UNIQUE INDEX "answer_class_congress_id_letter_meaning_key" ON "answer_class"("congress_id", "letter", "meaning");

-- CreateIndex
CREATE INDEX "suggestion_congress_id_session_id_number_idx" ON "suggestion"("congress_id", "session_id", "number");

-- CreateIndex
CREATE INDEX "suggestion_congress_id_status_id_idx" ON "suggestion"("congress_id", "status", "id");

-- CreateIndex
CREATE INDEX "suggestion_congress_id_due_on_id_idx" ON "suggestion"("congress_id", "due_on", "id");

-- CreateIndex
CREATE INDEX "suggestion_congress_id_category_id_id_idx" ON "suggestion"("congress_id", "category_id", "id");

-- CreateIndex
CREATE INDEX "suggestion_lead_delegate_id_id_idx" ON "suggestion"("lead_delegate_id", "id");

-- CreateIndex
CREATE INDEX "suggestion_delegation_id_id_idx" ON "suggestion"("delegation_id", "id");

-- CreateIndex
CREATE INDEX "suggestion_import_id_idx" ON "suggestion"("import_id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_session_id_number_text_key" ON "suggestion"("session_id", "number_text");

-- CreateIndex
CREATE UNIQUE INDEX "ask_suggestion_id_ordinal_key" ON "ask"("suggestion_id", "ordinal");

-- CreateIndex
CREATE INDEX "co_signature_delegate_id_idx" ON "co_signature"("delegate_id");

-- CreateIndex
CREATE UNIQUE INDEX "co_signature_suggestion_id_delegate_id_key" ON "co_signature"("suggestion_id", "delegate_id");

-- CreateIndex
CREATE INDEX "assignment_suggestion_id_idx" ON "assignment"("suggestion_id");

-- CreateIndex
CREATE INDEX "assignment_unit_id_status_due_on_id_idx" ON "assignment"("unit_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "assignment_congress_id_status_due_on_id_idx" ON "assignment"("congress_id", "status", "due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "handling_round_suggestion_id_number_key" ON "handling_round"("suggestion_id", "number");

-- CreateIndex
CREATE INDEX "extension_assignment_id_idx" ON "extension"("assignment_id");

-- CreateIndex
CREATE INDEX "contact_assignment_id_idx" ON "contact"("assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "assist_opinion_assignment_id_round_key" ON "assist_opinion"("assignment_id", "round");

-- CreateIndex
CREATE INDEX "reply_congress_id_document_number_idx" ON "reply"("congress_id", "document_number");

-- CreateIndex
CREATE UNIQUE INDEX "reply_assignment_id_round_key" ON "reply"("assignment_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "reply_delivery_reply_id_delegate_id_key" ON "reply_delivery"("reply_id", "delegate_id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_suggestion_id_round_delegate_id_key" ON "rating"("suggestion_id", "round", "delegate_id");

-- CreateIndex
CREATE INDEX "commitment_suggestion_id_idx" ON "commitment"("suggestion_id");

-- CreateIndex
CREATE INDEX "attachment_suggestion_id_idx" ON "attachment"("suggestion_id");

-- CreateIndex
CREATE INDEX "import_congress_id_sha256_idx" ON "import"("congress_id", "sha256");

-- CreateIndex
CREATE INDEX "import_congress_id_id_idx" ON "import"("congress_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "event_id_key" ON "event"("id");

-- CreateIndex
CREATE INDEX "event_suggestion_id_sequence_idx" ON "event"("suggestion_id", "sequence");

-- CreateIndex
CREATE INDEX "notice_person_id_id_idx" ON "notice"("person_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_event_id_person_id_channel_key" ON "notice"("event_id", "person_id", "channel");

-- CreateIndex
CREATE INDEX "idempotency_at_idx" ON "idempotency"("at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegate" ADD CONSTRAINT "delegate_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegate" ADD CONSTRAINT "delegate_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegate" ADD CONSTRAINT "delegate_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_lead_delegate_id_fkey" FOREIGN KEY ("lead_delegate_id") REFERENCES "delegate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask" ADD CONSTRAINT "ask_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_signature" ADD CONSTRAINT "co_signature_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_signature" ADD CONSTRAINT "co_signature_delegate_id_fkey" FOREIGN KEY ("delegate_id") REFERENCES "delegate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handling_round" ADD CONSTRAINT "handling_round_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assist_opinion" ADD CONSTRAINT "assist_opinion_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_delivery" ADD CONSTRAINT "reply_delivery_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;


CREATE INDEX "suggestion_search_words_idx" ON "suggestion" USING gin ("search_words");
