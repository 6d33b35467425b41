import { isSettledBy, windowOf } from '@/lib/domain/calendar/edition'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type PublishedCalendar = {
  years: readonly { year: number; source: string }[]
  days: readonly CalendarDay[]
}

/** Takes over what this version of the software knows: new years, and years that it knows better. Answers with those that changed. */
export async function addCalendar(tx: Tx, { years, days }: PublishedCalendar): Promise<number[]> {
  const known = await readKnown(tx)
  const changed = years.filter(({ year }) => known.get(year) !== markOf(daysOf(year, days)))
  if (changed.length === 0) return []
  const numbers = changed.map(({ year }) => year)
  const windows = numbers.map(windowOf).map(({ first, last }) => ({ gte: dayToStore(first), lte: dayToStore(last) }))
  await open(tx).calendarDay.deleteMany({ where: { OR: windows.map((day) => ({ day })) } })
  await open(tx).calendarYear.deleteMany({ where: { year: { in: numbers } } })
  await open(tx).calendarYear.createMany({ data: changed, skipDuplicates: true })
  await open(tx).calendarDay.createMany({
    data: numbers.flatMap((year) => daysOf(year, days)).map(row),
    skipDuplicates: true,
  })
  return numbers
}

const daysOf = (year: number, days: readonly CalendarDay[]): CalendarDay[] =>
  days.filter(({ day }) => isSettledBy(year, day))

const markOf = (days: readonly CalendarDay[]): string =>
  days
    .map(({ day, kind }) => `${day}${kind}`)
    .sort()
    .join()

async function readKnown(tx: Tx): Promise<Map<number, string>> {
  const rows = await open(tx).$queryRaw<{ year: number; mark: string }[]>`
    SELECT y.year, coalesce(string_agg(d.day::text || d.kind, ',' ORDER BY d.day), '') AS mark
      FROM calendar_year y LEFT JOIN calendar_day d ON d.day BETWEEN make_date(y.year - 1, 12, 29) AND make_date(y.year, 12, 28) GROUP BY y.year`
  return new Map(rows.map(({ year, mark }) => [year, mark]))
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
