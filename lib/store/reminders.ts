import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { HolderKind } from '@/lib/domain/deadlines/deadline'
import { isReminded, type RemindedPurpose, remindedPurposes, type ToldStep } from '@/lib/domain/deadlines/ladder'
import { isRight, type LimitPurpose } from '@/lib/domain/deadlines/limits'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { Prisma } from '@/prisma/generated/client'
import type { Ladders } from './ladders'
import { open, type Tx } from './tx'

/** The deadline at which a chunk ended. */
export type Place = { readonly dueOn: LocalDate; readonly id: string }
export type Reached = Place & { readonly suggestionId: string }

/** A deadline as it is reminded of. */
export type OpenDeadline = {
  readonly id: string
  readonly suggestionId: string
  readonly title: string
  readonly numberText: string | null
  readonly purpose: RemindedPurpose
  readonly dueOn: LocalDate
  readonly pausedSince: LocalDate | null
  readonly doneOn: LocalDate | null
  readonly voidOn: LocalDate | null
  readonly occasion: number
  readonly bearer: HolderKind
  /** the assignment that it is of, or by which its unit handles the suggestion */
  readonly assignmentId: string | null
  readonly unitId: string | null
  readonly unitName: string | null
  readonly unitKind: UnitKind | null
  /** steps that were taken or passed over in this occasion, and those that were told in earlier ones */
  readonly told: readonly ToldStep[]
}

export const chunkSize = 100

/** Open deadlines that have reached a step nobody took, by day; the rest of the ledger is not looked at. */
export function findReached(tx: Tx, ladders: Ladders, today: LocalDate, after: Place | null): Promise<Reached[]> {
  const days = remindedPurposes.flatMap((purpose) => ladders[purpose].map(({ day }) => day))
  const horizon = addDays(today, -Math.min(0, ...days))
  return open(tx).$queryRaw<Reached[]>`
    WITH ladder AS MATERIALIZED (${stepRows(ladders)})
    SELECT d.id, d.suggestion_id AS "suggestionId", d.due_on::text AS "dueOn"
      FROM deadline d CROSS JOIN LATERAL (SELECT max(l.day) AS step FROM ladder l
        WHERE l.purpose = d.purpose AND d.due_on + l.day <= ${today}::date) newest
     WHERE ${runs} AND d.due_on <= ${horizon}::date AND newest.step IS NOT NULL
       AND NOT (d.purpose = ANY(${rights}) AND d.due_on < ${today}::date) AND ${past(after)}
       AND NOT EXISTS (SELECT FROM reminder r WHERE r.deadline_id = d.id AND r.step = newest.step AND ${standsFor})
     ORDER BY d.due_on, d.id LIMIT ${chunkSize}`
}

/** The same as stepsTold, over `reminder r` and `deadline d`. */
const standsFor = Prisma.sql`(r.occasion = d.occasion OR (r.outcome = 'SENT' AND d.due_on - r.due_on < abs(r.step)))`
const runs = Prisma.sql`d.done_on IS NULL AND d.void_on IS NULL AND d.paused_since IS NULL`
const rights = remindedPurposes.filter((purpose: LimitPurpose) => isRight(purpose))
const past = (after: Place | null) =>
  after ? Prisma.sql`(d.due_on, d.id) > (${after.dueOn}::date, ${after.id}::uuid)` : Prisma.sql`true`

function stepRows(ladders: Ladders): Prisma.Sql {
  const rows = remindedPurposes.flatMap((purpose) => ladders[purpose].map(({ day }) => ({ purpose, day })))
  return Prisma.sql`SELECT purpose, day FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS l(purpose text, day int)`
}

/** Those of the suggestions that nobody is at work on, held until commit; the others wait for the next run. */
export async function holdSuggestions(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const held = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT id FROM suggestion WHERE id = ANY(${[...new Set(ids)]}::uuid[]) ORDER BY id FOR UPDATE SKIP LOCKED`
  return held.map(({ id }) => id)
}

/** Read after the suggestion is held: as they stand now, and not as they stood when they were found. */
export async function readOpen(tx: Tx, deadlineIds: readonly string[]): Promise<OpenDeadline[]> {
  const read = await open(tx).$queryRaw<OpenDeadline[]>`
    SELECT d.id, d.suggestion_id AS "suggestionId", s.title, s.number_text AS "numberText", d.purpose, d.due_on::text AS "dueOn",
      d.paused_since::text AS "pausedSince", d.done_on::text AS "doneOn", d.void_on::text AS "voidOn", d.occasion, d.bearer,
      coalesce(d.assignment_id, (SELECT a.id FROM assignment a WHERE a.suggestion_id = d.suggestion_id AND a.unit_id = d.unit_id
        AND a.ended_on IS NULL ORDER BY a.id LIMIT 1)) AS "assignmentId",
      d.unit_id AS "unitId", u.name AS "unitName", u.kind AS "unitKind",
      (SELECT coalesce(json_agg(json_build_object('step', r.step, 'occasion', r.occasion, 'dueOn', r.due_on)), '[]') FROM reminder r
        WHERE r.deadline_id = d.id AND (r.occasion = d.occasion OR r.outcome = 'SENT')) AS told
    FROM deadline d JOIN suggestion s ON s.id = d.suggestion_id LEFT JOIN unit u ON u.id = d.unit_id
    WHERE d.id = ANY(${[...deadlineIds]}::uuid[]) AND ${runs} ORDER BY d.due_on, d.id`
  return read.filter(({ purpose }) => isReminded(purpose))
}

export type Taken = {
  readonly deadlineId: string
  readonly occasion: number
  readonly step: number
  readonly outcome: 'SENT' | 'PASSED_OVER'
  readonly dueOn: LocalDate
}

/** A step is taken once, ever: of two workers the second writes nothing, and so sends nothing. */
export async function takeSteps(tx: Tx, congressId: string, steps: readonly Taken[], at: Date): Promise<Taken[]> {
  return open(tx).$queryRaw<Taken[]>`
    INSERT INTO reminder (congress_id, deadline_id, occasion, step, outcome, at, due_on)
    SELECT ${congressId}::uuid, t."deadlineId", t.occasion, t.step, t.outcome, ${at}, t."dueOn"
      FROM jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) AS t("deadlineId" uuid, occasion int, step int, outcome text, "dueOn" date)
    ON CONFLICT DO NOTHING
    RETURNING deadline_id AS "deadlineId", occasion, step, outcome, due_on::text AS "dueOn"`
}

/** When the ladder of this congress was looked through last. */
export async function keepLadderRun(tx: Tx, congressId: string, at: Date): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO ladder_run (congress_id, ran_at) VALUES (${congressId}::uuid, ${at})
    ON CONFLICT (congress_id) DO UPDATE SET ran_at = excluded.ran_at`
}
