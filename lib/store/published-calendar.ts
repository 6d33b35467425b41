import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type PublishedCalendar = {
  years: readonly { year: number; source: string }[]
  days: readonly CalendarDay[]
}

/** Adds the years that were published since; what is already there stays as it was counted by. */
export async function addCalendar(tx: Tx, { years, days }: PublishedCalendar): Promise<number[]> {
  const known = new Set((await open(tx).calendarYear.findMany({ select: { year: true } })).map(({ year }) => year))
  const added = years.filter(({ year }) => !known.has(year))
  if (added.length === 0) return []
  await open(tx).calendarYear.createMany({ data: [...added] })
  await open(tx).calendarDay.createMany({ data: days.map(row), skipDuplicates: true })
  return added.map(({ year }) => year)
}

/** What a congress counts by from its founding on: every year that is known. */
export async function adoptPublished(tx: Tx, congressId: string, at: Date): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO calendar_edition (congress_id, year, source, days, state, version, proposed_at, decided_at)
    SELECT ${congressId}::uuid, y.year, y.source,
      coalesce((SELECT jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind, 'name', d.name) ORDER BY d.day) FROM calendar_day d
        WHERE d.day BETWEEN make_date(y.year - 1, 12, 29) AND make_date(y.year, 12, 28)), '[]'),
      'ADOPTED', 1, ${at}, ${at}
    FROM calendar_year y`
}

function row({ day, kind, name }: CalendarDay): { day: Date; kind: string; name: string } {
  return { day: dayToStore(day), kind, name }
}
