import type { Actor, Role } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { SignOff, SignOffStep } from '@/lib/domain/sign-off/sign-off'
import { governmentKinds } from '@/lib/domain/suggestion/policy'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

export type Pass = {
  readonly step: SignOffStep
  readonly byId: string
  readonly by: string
  readonly role: Role
  readonly at: string
  readonly on: LocalDate
}

export type SignOffRecord = SignOff & {
  /** every signature is there, and it waits to go out with others */
  readonly isHeld: boolean
  readonly replyId: string | null
  readonly passes: readonly Pass[]
}

/** Of the running round, as its version and the settings stand now. What the head has sent on to the government's office stays there, whatever is set later. */
export async function readSignOff(tx: Tx, assignmentId: string): Promise<SignOffRecord> {
  const [row] = await open(tx).$queryRaw<Omit<SignOffRecord, 'passed'>[]>`
    SELECT a.unit_id AS "unitId", p.id AS "replyId", coalesce(p.version, 0) AS version,
      coalesce(p.submitted_at IS NOT NULL AND p.signed_at IS NULL AND (p.returned_at IS NULL OR p.returned_at < p.submitted_at), false) AS "isUnderReview",
      ${isHeld} AS "isHeld",
      json_build_object('section', CASE WHEN ${isHeld} THEN ${hasPassed('SECTION')} ELSE coalesce(l.section_signs, false) END,
        'government', CASE WHEN ${isHeld} THEN ${hasPassed('GOVERNMENT')} ELSE (coalesce((SELECT g.government_checks FROM sign_off_setting g WHERE g.congress_id = a.congress_id), false) AND u.kind = ANY(${[...governmentKinds]}))
          OR (p.signed_at IS NULL AND EXISTS (SELECT FROM reply_pass k WHERE k.reply_id = p.id AND k.version = p.version AND k.step = 'HEAD')) END) AS asks,
      (SELECT coalesce(json_agg(json_build_object('step', k.step, 'byId', k.passed_by_id, 'by', k.passed_by_name, 'role', k.role, 'at', k.passed_at,
          'on', k.passed_on) ORDER BY k.passed_at), '[]') FROM reply_pass k WHERE k.reply_id = p.id AND k.version = p.version) AS passes
    FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id JOIN unit u ON u.id = a.unit_id
      LEFT JOIN letter_setting l ON l.unit_id = a.unit_id LEFT JOIN reply p ON p.assignment_id = a.id AND p.round = s.round
    WHERE a.id = ${assignmentId}::uuid`
  if (!row) throw new Refusal('not-found')
  return { ...row, passed: row.passes.map(({ step }) => step) }
}

const isHeld = Prisma.sql`EXISTS (SELECT FROM reply_hold h WHERE h.reply_id = p.id AND h.version = p.version)`
const hasPassed = (step: SignOffStep): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM reply_pass k WHERE k.reply_id = p.id AND k.version = p.version AND k.step = ${step})`

type NewPass = { readonly replyId: string; readonly version: number; readonly step: SignOffStep; readonly role: Role }

export async function addPass(tx: Tx, actor: Actor, { replyId, version, step, role }: NewPass, { now, today }: Moment) {
  await open(tx).$executeRaw`
    INSERT INTO reply_pass (reply_id, version, step, congress_id, passed_by_id, passed_by_name, role, passed_at, passed_on)
    VALUES (${replyId}::uuid, ${version}, ${step}, ${actor.congress.id}::uuid, ${actor.personId}::uuid, ${actor.name}, ${role}, ${now}, ${today}::date)`
}
