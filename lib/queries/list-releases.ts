import { type Actor, heads, holds, isStaff, unitsOf } from '@/lib/domain/access/actor'
import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { governmentKinds } from '@/lib/domain/suggestion/policy'
import { over } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query, Reading } from './query'

export type WaitingLetter = {
  readonly replyId: string
  readonly assignmentId: string
  readonly suggestionId: string
  readonly version: number
  readonly numberText: string | null
  readonly title: string
  readonly unit: string
  readonly kind: UnitKind
  readonly dueOn: LocalDate
}

export type PlannedRelease = {
  readonly id: string
  readonly title: string
  readonly at: Date
  readonly plannedBy: string
  readonly takenBackAt: Date | null
  readonly letters: readonly {
    suggestionId: string
    numberText: string | null
    title: string
    unit: string
    out: boolean
  }[]
  readonly mayTakeBack: boolean
}

export type ReleasesView = {
  /** signed, without a day; the most urgent first */
  readonly waiting: readonly WaitingLetter[]
  /** the newest first */
  readonly releases: readonly PlannedRelease[]
}

const mostShown = 200
const mostReleases = 30

/** Letters with every signature that wait, and the days on which letters went or will go out together. */
export const listReleases: Query<null, ReleasesView> = async (reading) => {
  const { tx, actor, moment } = reading
  const headed = headedBy(actor)
  if (!isStaff(actor) && !holds(actor, 'GOVERNMENT_OFFICE') && headed.length === 0) throw new Refusal('not-found')
  const waiting = await open(tx).$queryRaw<WaitingLetter[]>`
    SELECT p.id AS "replyId", a.id AS "assignmentId", s.id AS "suggestionId", p.version, s.number_text AS "numberText", s.title, u.name AS unit, u.kind,
      a.due_on::text AS "dueOn"
    ${ofMine(reading, headed)} AND ${waitsForDay}
    ORDER BY a.due_on, p.id LIMIT ${mostShown}`
  const releases = await open(tx).$queryRaw<(PlannedRelease & { plannedById: string })[]>`
    SELECT r.id, r.title, r.release_at AS at, r.planned_by_name AS "plannedBy", r.planned_by_id AS "plannedById", r.taken_back_at AS "takenBackAt",
      (SELECT coalesce(json_agg(json_build_object('suggestionId', s.id, 'numberText', s.number_text, 'title', s.title, 'unit', u.name,
          'out', p.signed_at IS NOT NULL) ORDER BY s.number), '[]') ${ofMine(reading, headed)} AND h.release_id = r.id) AS letters
    FROM letter_release r
    WHERE r.planned_by_id = ${actor.personId}::uuid OR ${isStaff(actor)}::boolean OR EXISTS (SELECT 1 ${ofMine(reading, headed)} AND h.release_id = r.id)
    ORDER BY r.release_at DESC, r.id DESC LIMIT ${mostReleases}`
  return {
    waiting,
    releases: releases.map(({ plannedById, ...one }) => ({
      ...one,
      mayTakeBack:
        one.takenBackAt === null && one.at > moment.now && (isStaff(actor) || plannedById === actor.personId),
    })),
  }
}

const headedBy = (actor: Actor): string[] => unitsOf(actor).filter((unitId) => heads(actor, unitId))

const waitsForDay = Prisma.sql`(h.release_id IS NULL AND p.signed_at IS NULL AND p.submitted_at IS NOT NULL
  AND coalesce(p.returned_at < p.submitted_at, true) AND a.status = 'REPLY_UNDER_REVIEW' AND a.ended_on IS NULL AND s.status <> ALL(${[...over]}))`

export type HeldLetters = { readonly count: number; readonly dueOn: LocalDate | null }

/** For the homes of those who fix the day: how many wait for one, and which of them is due first. */
export async function countHeld(reading: Reading): Promise<HeldLetters> {
  const [row] = await open(reading.tx).$queryRaw<HeldLetters[]>`
    SELECT count(*)::int AS count, min(a.due_on)::text AS "dueOn" ${ofMine(reading, headedBy(reading.actor))} AND ${waitsForDay}`
  return row ?? { count: 0, dueOn: null }
}

/** As lib/domain/release says who fixes the day: the office of all, the government's of its units, a head of his own. */
const ofMine = ({ actor }: Reading, headed: readonly string[]): Prisma.Sql => Prisma.sql`
  FROM reply_hold h JOIN reply p ON p.id = h.reply_id AND p.version = h.version JOIN assignment a ON a.id = p.assignment_id
    JOIN suggestion s ON s.id = a.suggestion_id JOIN unit u ON u.id = a.unit_id
  WHERE (${isStaff(actor)}::boolean OR a.unit_id = ANY(${[...headed]}::uuid[])
    OR (${holds(actor, 'GOVERNMENT_OFFICE')}::boolean AND u.kind = ANY(${[...governmentKinds]})))`

export type ComingLetter = { readonly unit: string; readonly title: string; readonly at: Date }

/** Of one suggestion: letters that are signed and whose moment is fixed. */
export const comingLetters = ({ tx }: Reading, suggestionId: string): Promise<ComingLetter[]> =>
  open(tx).$queryRaw<ComingLetter[]>`
    SELECT u.name AS unit, r.title, r.release_at AS at
      FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id AND s.status <> ALL(${[...over]}) JOIN unit u ON u.id = a.unit_id
      JOIN reply p ON p.assignment_id = a.id AND p.signed_at IS NULL
      JOIN reply_hold h ON h.reply_id = p.id AND h.version = p.version JOIN letter_release r ON r.id = h.release_id
     WHERE a.suggestion_id = ${suggestionId}::uuid AND a.ended_on IS NULL AND r.taken_back_at IS NULL ORDER BY r.release_at, u.name`
