import { authorize } from '@/lib/domain/access/policy'
import { defaultLadders, type Ladder, type RemindedPurpose, remindedPurposes } from '@/lib/domain/deadlines/ladder'
import { ladderPolicy } from '@/lib/domain/deadlines/ladder-policy'
import { isLadderSilent } from '@/lib/domain/deadlines/ladder-watch'
import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ReminderFilter } from '@/lib/schemas/ladder'
import { readCalendar } from '@/lib/store/calendar'
import { readLadders } from '@/lib/store/ladders'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'
import { seenLines } from './seen-lines'

export type LadderView = {
  readonly purpose: RemindedPurpose
  readonly steps: Ladder
  /** why, when and by whom it is not the one that came with the software */
  readonly own: { readonly reason: string; readonly at: Date; readonly by: string } | null
}

/** A reminder that went out: one step, told to so many people. */
export type SentReminder = {
  readonly id: string
  readonly at: Date
  readonly step: number
  readonly purpose: LimitPurpose
  readonly dueOn: LocalDate
  readonly unitName: string | null
  readonly suggestionId: string
  readonly numberText: string | null
  readonly title: string
  /** people to whom it is known to have been told */
  readonly told: number
  /** older steps that were passed over with it, because nobody had taken them in their time */
  readonly passedOver: number
}

export type LaddersView = {
  readonly ladders: readonly LadderView[]
  readonly ranAt: Date | null
  readonly isSilent: boolean
  readonly log: Page<SentReminder>
}

/** 提醒阶梯: every ladder, whether it is climbed, and what it sent lately. */
export const getLadders: Query<ReminderFilter, LaddersView> = async (reading, { page }) => {
  const { tx, actor, moment } = reading
  authorize(actor, ladderPolicy.view, null)
  const [run] = await open(tx).$queryRaw<{ ranAt: Date }[]>`SELECT ran_at AS "ranAt" FROM ladder_run`
  const ranAt = run?.ranAt ?? null
  return {
    ladders: await readViews(reading),
    ranAt,
    isSilent: isLadderSilent(ranAt, moment.now, actor.congress.timeZone, await readCalendar(tx)),
    log: await readLog(reading, page),
  }
}

async function readViews({ tx }: Reading): Promise<LadderView[]> {
  const ladders = await readLadders(tx)
  const own = await open(tx).$queryRaw<({ purpose: string } & NonNullable<LadderView['own']>)[]>`
    SELECT r.purpose, r.reason, r.changed_at AS at, p.name AS by FROM reminder_ladder r JOIN person p ON p.id = r.changed_by_id WHERE r.steps IS NOT NULL`
  const kept = new Map(own.map(({ purpose, ...change }) => [purpose, change]))
  return remindedPurposes.map((purpose) => ({ purpose, steps: ladders[purpose], own: kept.get(purpose) ?? null }))
}

const newestFirst: Order = { column: Prisma.sql`s.at`, type: 'instant', direction: 'descending' }

async function readLog(reading: Reading, page: string | undefined): Promise<Page<SentReminder>> {
  const { tx, actor } = reading
  const place = placeSchema.parse(page)
  const order = orderBy(newestFirst, place)
  const rows = await open(tx).$queryRaw<SentReminder[]>`
    SELECT s.*, u.name AS "unitName",
      (SELECT count(*)::int FROM reminder o WHERE o.deadline_id = s.id AND o.at = s.at AND o.outcome = 'PASSED_OVER') AS "passedOver",
      (SELECT count(DISTINCT n.person_id)::int FROM event e JOIN notice n ON n.event_id = e.id
        WHERE e.suggestion_id = s."suggestionId" AND e.type = 'deadline.reminded' AND e.subject_id = s.id AND e.at = s.at) AS told
    FROM (SELECT s.* FROM (
        SELECT r.deadline_id AS id, r.at, r.step, d.purpose, d.due_on::text AS "dueOn", d.unit_id, s.id AS "suggestionId", s.number_text AS "numberText", s.title
          FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN suggestion s ON s.id = d.suggestion_id
         WHERE r.congress_id = ${actor.congress.id}::uuid AND r.outcome = 'SENT' AND ${seenLines(actor)}) s
      WHERE ${beyond(newestFirst, place)} ORDER BY ${order} LIMIT ${rowsIn(reading) + 1}) s LEFT JOIN unit u ON u.id = s.unit_id ORDER BY ${order}`
  return pageOf(rows, place, ({ at }) => at.getTime(), rowsIn(reading))
}

export type LadderChanged = {
  readonly id: string
  readonly at: Date
  readonly by: string | null
  readonly steps: Ladder | null
  readonly reason: string
}
export type LadderToChange = LadderView & { readonly delivered: Ladder; readonly history: readonly LadderChanged[] }

const mostChanges = 50

/** One ladder as it is changed, with how it was changed before. */
export const getLadder: Query<RemindedPurpose, LadderToChange> = async (reading, purpose) => {
  authorize(reading.actor, ladderPolicy.change, null)
  const view = (await readViews(reading)).find((one) => one.purpose === purpose)
  const history = await open(reading.tx).$queryRaw<LadderChanged[]>`
    SELECT e.id, e.at, e.actor_name AS by, e.data->'steps' AS steps, e.data->>'reason' AS reason FROM event e
     WHERE e.type = 'ladder.changed' AND e.data->>'purpose' = ${purpose} ORDER BY e.sequence DESC LIMIT ${mostChanges}`
  return { ...(view as LadderView), delivered: defaultLadders[purpose], history }
}
