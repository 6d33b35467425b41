import type { EditionState } from '@/lib/domain/calendar/edition'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

export type Edition = {
  readonly id: string
  readonly congressId: string
  readonly year: number
  readonly source: string
  readonly days: readonly CalendarDay[]
  readonly state: EditionState
}

/** What the congress counts this year by, and what waits to take its place. */
export async function readEditionsOf(tx: Tx, year: number): Promise<{ inForce?: Edition; proposed?: Edition }> {
  const editions = await open(tx).$queryRaw<Edition[]>`
    SELECT e.id, e.congress_id AS "congressId", e.year, e.source, e.days, e.state FROM calendar_edition e
     WHERE e.year = ${year} AND e.state IN ('ADOPTED', 'PROPOSED')`
  return {
    inForce: editions.find(({ state }) => state === 'ADOPTED'),
    proposed: editions.find(({ state }) => state === 'PROPOSED'),
  }
}

export type NewEdition = Pick<Edition, 'congressId' | 'year' | 'source' | 'days'> & {
  readonly proposedAt: Date
  readonly proposedById: string
}

export async function addEdition(tx: Tx, { days, ...edition }: NewEdition): Promise<string> {
  const { id } = await open(tx).calendarEdition.create({
    data: { ...edition, days: days.map(({ day, kind, name }) => ({ day, kind, name })), state: 'PROPOSED' },
    select: { id: true },
  })
  return id
}

/** Holds the notice until commit: it is adopted or discarded once. */
export async function lockEdition(tx: Tx, id: string): Promise<Edition> {
  const [edition] = await open(tx).$queryRaw<Edition[]>`
    SELECT e.id, e.congress_id AS "congressId", e.year, e.source, e.days, e.state FROM calendar_edition e WHERE e.id = ${id}::uuid FOR UPDATE`
  if (!edition) throw new Refusal('not-found')
  return edition
}

type Decision = { readonly at: Date; readonly byId: string }

/** From here on every act counts by it. Answers with the version of the whole calendar that it makes. */
export async function adoptEdition(tx: Tx, { id, year }: Edition, { at, byId }: Decision): Promise<number> {
  await open(tx).$executeRaw`UPDATE calendar_edition SET state = 'REPLACED' WHERE year = ${year} AND state = 'ADOPTED'`
  const [adopted] = await open(tx).$queryRaw<{ version: number }[]>`
    UPDATE calendar_edition SET state = 'ADOPTED', decided_at = ${at}, decided_by_id = ${byId}::uuid,
        version = (SELECT coalesce(max(e.version), 0) + 1 FROM calendar_edition e)
     WHERE id = ${id}::uuid RETURNING version`
  return adopted?.version ?? 0
}

export async function discardEdition(tx: Tx, { id }: Edition, { at, byId }: Decision): Promise<void> {
  await open(tx).calendarEdition.update({
    where: { id },
    data: { state: 'DISCARDED', decidedAt: at, decidedById: byId },
    select: { id: true },
  })
}

/**
 * Proposes what the software has learned: each of its years that this congress does not count by in the same way, once.
 * What it already had before, in whatever state, it is not asked about again.
 */
export async function proposePublished(
  tx: Tx,
  congressId: string,
  at: Date,
): Promise<{ id: string; year: number; source: string }[]> {
  return open(tx).$queryRaw<{ id: string; year: number; source: string }[]>`
    WITH library AS (
      SELECT y.year, y.source, string_agg(d.day::text || d.kind, ',' ORDER BY d.day) AS mark,
          jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind, 'name', d.name) ORDER BY d.day) AS days
        FROM calendar_year y JOIN calendar_day d ON d.day BETWEEN make_date(y.year - 1, 12, 29) AND make_date(y.year, 12, 28) GROUP BY y.year)
    INSERT INTO calendar_edition (congress_id, year, source, days, state, proposed_at)
    SELECT ${congressId}::uuid, l.year, l.source, l.days, 'PROPOSED', ${at} FROM library l
     WHERE NOT EXISTS (SELECT FROM calendar_edition e WHERE e.year = l.year AND (e.state = 'PROPOSED' OR l.mark =
       (SELECT string_agg((x->>'day') || (x->>'kind'), ',' ORDER BY x->>'day') FROM jsonb_array_elements(e.days) x)))
     ORDER BY l.year
    ON CONFLICT DO NOTHING RETURNING id, year, source`
}
