import type { ReturnDecision, ReturnGround, ReturnStage } from '@/lib/domain/assignment/return-stage'
import { daysBetween, earlierOf, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open } from '@/lib/store/tx'
import { holderNameOn, nameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'

export type ReturnEntry = {
  id: string
  assignmentId: string
  ordinal: number
  unit: string
  ground: ReturnGround
  reason: string
  proposed: string
  proposedUnitId: string
  stage: ReturnStage
  askedOn: LocalDate
  askedBy: string
  decision: ReturnDecision | null
  decisionReason: string | null
  minutesNumber: string | null
  minutes: string | null
  decidedOn: LocalDate | null
  decidedBy: string | null
}

/** Every objection to the suggestion's assignments, in the order in which they were raised. */
export function readReturns({ tx }: Reading, suggestionId: string): Promise<ReturnEntry[]> {
  return open(tx).$queryRaw<ReturnEntry[]>`
    SELECT q.id, q.assignment_id AS "assignmentId", q.ordinal, ${holderNameOn(Prisma.sql`q.asked_on`)} AS unit, q.ground, q.reason, ${nameOn(Prisma.sql`q.asked_on`)} AS proposed,
      q.proposed_unit_id AS "proposedUnitId", q.stage, q.asked_on::text AS "askedOn", p.name AS "askedBy", q.decision,
      q.decision_reason AS "decisionReason", q.minutes_number AS "minutesNumber", q.minutes, q.decided_on::text AS "decidedOn", r.name AS "decidedBy"
    FROM return_request q JOIN assignment a ON a.id = q.assignment_id JOIN unit u ON u.id = q.proposed_unit_id
    JOIN person p ON p.id = q.asked_by_id LEFT JOIN person r ON r.id = q.decided_by_id
    WHERE q.suggestion_id = ${suggestionId}::uuid ORDER BY q.ordinal`
}

export type Holding = {
  readonly id: string
  readonly unit: string
  readonly from: LocalDate
  readonly until: LocalDate | null
  readonly days: number
  readonly why: Pick<ReturnEntry, 'stage' | 'decisionReason'> | null
}

/** Who had it from when to when, and why it went on. */
export function chainOf(
  { assignments }: Suggestion,
  returns: readonly ReturnEntry[],
  today: LocalDate,
): readonly Holding[] {
  return assignments.map(({ id, unitName: unit, assignedOn: from, endedOn: until }) => ({
    ...{ id, unit, from, until },
    days: daysBetween(from, until ? earlierOf(until, today) : today),
    why: returns.find(({ assignmentId, decision }) => assignmentId === id && decision === 'REASSIGNED') ?? null,
  }))
}

export type UnitChoice = { readonly id: string; readonly name: string }

/** Units in force today that have no part in the suggestion. */
export function unitsOutside({ tx, moment }: Reading, suggestionId: string): Promise<UnitChoice[]> {
  return open(tx).$queryRaw<UnitChoice[]>`
    SELECT u.id, u.name FROM unit u WHERE u.valid_from <= ${moment.today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${moment.today}::date)
      AND NOT EXISTS (SELECT FROM assignment a WHERE a.suggestion_id = ${suggestionId}::uuid AND a.unit_id = u.id AND a.ended_on IS NULL)
    ORDER BY u.name`
}
