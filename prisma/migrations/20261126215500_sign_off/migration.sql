-- CreateTable
CREATE TABLE "letter_setting" (
    "unit_id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "section_signs" BOOLEAN NOT NULL,
    "number_pattern" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "copies" TEXT NOT NULL DEFAULT '',
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_setting_pkey" PRIMARY KEY ("unit_id")
);

-- CreateTable
CREATE TABLE "sign_off_setting" (
    "congress_id" UUID NOT NULL,
    "government_checks" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_off_setting_pkey" PRIMARY KEY ("congress_id")
);

-- CreateTable
CREATE TABLE "reply_pass" (
    "reply_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "congress_id" UUID NOT NULL,
    "passed_by_id" UUID NOT NULL,
    "passed_by_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passed_at" TIMESTAMPTZ(3) NOT NULL,
    "passed_on" DATE NOT NULL,

    CONSTRAINT "reply_pass_pkey" PRIMARY KEY ("reply_id","version","step")
);

-- AddForeignKey
ALTER TABLE "letter_setting" ADD CONSTRAINT "letter_setting_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_pass" ADD CONSTRAINT "reply_pass_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE reply_pass ADD FOREIGN KEY (passed_by_id) REFERENCES person (id);
ALTER TABLE reply_pass ADD CHECK (step IN ('SECTION', 'HEAD', 'GOVERNMENT'));
ALTER TABLE letter_setting ADD CHECK (number_pattern = '' OR (number_pattern LIKE '%{year}%' AND number_pattern LIKE '%{number%'));

-- 科室负责人: an office that names a unit.
ALTER TABLE role_grant DROP CONSTRAINT role_grant_role_check;
ALTER TABLE role_grant ADD CHECK (role IN ('DELEGATE', 'DELEGATION_OFFICER', 'UNIT_CLERK', 'UNIT_SECTION', 'UNIT_HEAD', 'GOVERNMENT_OFFICE',
  'DELEGATE_OFFICE', 'COMMITTEE_LEADER', 'ASSESSOR', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'));
DO $$
DECLARE
  old text;
  tenant text;
BEGIN
  SELECT conname INTO STRICT old FROM pg_constraint
   WHERE conrelid = 'role_grant'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%UNIT_CLERK%unit_id IS NOT NULL%';
  EXECUTE format('ALTER TABLE role_grant DROP CONSTRAINT %I', old);
  FOREACH tenant IN ARRAY ARRAY['letter_setting', 'sign_off_setting', 'reply_pass'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant);
    EXECUTE format('CREATE POLICY tenant ON %I TO huiyin_app, huiyin_worker USING (congress_id = (SELECT access.current_congress())) WITH CHECK (congress_id = (SELECT access.current_congress()))', tenant);
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (congress_id) REFERENCES congress (id)', tenant);
    EXECUTE format('GRANT SELECT, INSERT%s ON %I TO huiyin_app', CASE WHEN tenant = 'reply_pass' THEN '' ELSE ', UPDATE' END, tenant);
  END LOOP;
END $$;
ALTER TABLE role_grant ADD CHECK ((role IN ('UNIT_CLERK', 'UNIT_SECTION', 'UNIT_HEAD')) = (unit_id IS NOT NULL));
