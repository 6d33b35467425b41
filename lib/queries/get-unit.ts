import type { Role } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { AssignmentRole, UnitKind } from '@/lib/domain/assignment/assignment'
import type { AssignmentStatus } from '@/lib/domain/assignment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { unitPolicy } from '@/lib/domain/unit/policy'
import { open, type Tx } from '@/lib/store/tx'
import { openParts } from '@/lib/store/unit-changes'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { type ChangeLine, readChanges } from './unit-changes'

type Named = { readonly id: string; readonly name: string }

export type UnitPerson = {
  readonly grantId: string
  readonly name: string
  readonly role: Role
  readonly phone: string | null
}

export type OpenPart = {
  readonly id: string
  readonly suggestionId: string
  readonly numberText: string | null
  readonly title: string
  readonly role: AssignmentRole
  readonly status: AssignmentStatus
  readonly dueOn: LocalDate
  readonly isProvisional: boolean
  readonly pausedSince: LocalDate | null
}

export type UnitView = Named & {
  readonly kind: UnitKind
  readonly assessmentGroup: number | null
  readonly aliases: readonly string[]
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly successor: Named | null
  readonly predecessors: readonly Named[]
  readonly formerNames: readonly { readonly name: string; readonly until: LocalDate }[]
  readonly people: readonly UnitPerson[]
  readonly openWork: readonly OpenPart[]
  readonly changes: readonly ChangeLine[]
  readonly isInForce: boolean
  readonly mayKeep: boolean
}

type Row = Omit<UnitView, 'changes' | 'mayKeep'>

/** A unit with its history: what it was called when, what it came from, what became of it. */
export const getUnit: Query<string, UnitView> = async ({ tx, actor, moment }, id) => {
  authorize(actor, unitPolicy.read, null)
  const unit = await readUnit(tx, id, moment.today)
  const ofUnit = Prisma.sql`(${id}::uuid = ANY(c.unit_ids) OR c.successor_id = ${id}::uuid)`
  const changes = await readChanges(tx, ofUnit, actor.congress.timeZone)
  return { ...unit, changes, mayKeep: unitPolicy.keep(actor) }
}

export async function readUnit(tx: Tx, id: string, today: LocalDate): Promise<Row> {
  const [unit] = await open(tx).$queryRaw<Row[]>`
    SELECT u.id, u.name, u.kind, u.assessment_group AS "assessmentGroup", u.aliases, u.valid_from::text AS "validFrom", u.valid_to::text AS "validTo",
      (SELECT json_build_object('id', n.id, 'name', n.name) FROM unit n WHERE n.id = u.successor_id) AS successor,
      (SELECT coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) ORDER BY n.valid_to, n.name), '[]') FROM unit n WHERE n.successor_id = u.id) AS predecessors,
      (SELECT coalesce(json_agg(json_build_object('name', f.name, 'until', f.until_on) ORDER BY f.until_on DESC), '[]') FROM unit_former_name f
        WHERE f.unit_id = u.id) AS "formerNames",
      (SELECT coalesce(json_agg(json_build_object('grantId', g.id, 'name', p.name, 'role', g.role, 'phone', p.phone) ORDER BY g.role DESC, p.name, g.id), '[]')
        FROM role_grant g JOIN person p ON p.id = g.person_id WHERE g.unit_id = u.id AND g.revoked_at IS NULL) AS people,
      (SELECT coalesce(json_agg(json_build_object('id', a.id, 'suggestionId', s.id, 'numberText', s.number_text, 'title', s.title, 'role', a.role,
          'status', a.status, 'dueOn', a.due_on, 'isProvisional', a.due_is_provisional, 'pausedSince', a.paused_since) ORDER BY s.number, s.id, a.id), '[]') FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id
        WHERE a.id IN (${openParts})) AS "openWork",
      u.valid_from <= ${today}::date AND u.valid_to IS NULL AS "isInForce"
    FROM unit u WHERE u.id = ${id}::uuid`
  if (!unit) throw new Refusal('not-found')
  return unit
}
