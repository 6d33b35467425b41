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

function row({ day, kind, name }: CalendarDay): { day: Date; kind: string; name: string } {
  return { day: dayToStore(day), kind, name }
}
