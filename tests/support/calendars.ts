import { addDays, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { type CalendarDay, calendarDayKinds } from '@/lib/domain/deadlines/working-days'
import { recount } from '@/lib/jobs/recount'
import { keepLedgers } from '@/lib/store/ledger'
import { transactFor } from '@/lib/store/transact'
import { act, at } from './people'
import { rows } from './rows'
import type { Town } from './town'

const [rest, work] = calendarDayKinds

function days(kind: CalendarDay['kind'], name: string, first: string, last = first): CalendarDay[] {
  const named: CalendarDay[] = []
  for (let day: LocalDate = localDate(first); day <= last; day = addDays(day, 1)) named.push({ day, kind, name })
  return named
}

/** An invented notice of a year that no library has yet; 10 February 2027 is a Wednesday of rest. */
export const notice2027: CalendarDay[] = [
  ...days(rest, '元旦', '2027-01-01', '2027-01-03'),
  ...days(work, '春节', '2027-01-30'),
  ...days(rest, '春节', '2027-02-05', '2027-02-11'),
  ...days(work, '春节', '2027-02-14'),
  ...days(rest, '清明节', '2027-04-03', '2027-04-05'),
  ...days(rest, '劳动节', '2027-05-01', '2027-05-05'),
  ...days(work, '劳动节', '2027-05-08'),
  ...days(rest, '端午节', '2027-06-09'),
  ...days(rest, '中秋节', '2027-09-15'),
  ...days(rest, '国庆节', '2027-10-01', '2027-10-07'),
]

export async function propose(town: Town, on: string, more: object = {}): Promise<string> {
  const input = { year: 2027, source: '2027年放假安排.ics', days: notice2027, ...more }
  return (await act<{ editionId: string }>(town.office, 'propose-calendar', input, on)).editionId
}

/** Proposed, and counted to the end. */
export async function proposed(town: Town, on: string, more: object = {}): Promise<string> {
  const editionId = await propose(town, on, more)
  await recount(town)
  return editionId
}

export async function adopted(town: Town, on: string, more: object = {}): Promise<string> {
  const editionId = await proposed(town, on, more)
  await act(town.office, 'adopt-calendar', { editionId }, on)
  await recount(town)
  return editionId
}

export const recountOf = (editionId: string) => rows.recount.findFirstOrThrow({ where: { editionId } })

export async function dueDays(suggestionId: string): Promise<Record<string, string>> {
  const lines = await rows.deadline.findMany({ where: { suggestionId }, orderBy: { key: 'asc' } })
  return Object.fromEntries(
    lines.map(({ purpose, dueOn, isProvisional }) => [
      purpose,
      `${dueOn.toISOString().slice(0, 10)}${isProvisional ? '?' : ''}`,
    ]),
  )
}

/** So many more of a suggestion that was assigned to one unit, with their ledgers. */
export async function copies(town: Town, suggestionId: string, count: number, on: string): Promise<string[]> {
  const { id: _, ...suggestion } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  const { id: __, ...assignment } = await rows.assignment.findFirstOrThrow({ where: { suggestionId } })
  const { id: ___, ...round } = await rows.handlingRound.findFirstOrThrow({ where: { suggestionId } })
  const first = 10_000 + (await rows.suggestion.count())
  const numbers = Array.from({ length: count }, (____, place) => first + place)
  const made = await rows.suggestion.createManyAndReturn({
    data: numbers.map((number) => ({ ...suggestion, number, numberText: String(number) })),
    select: { id: true },
  })
  await rows.assignment.createMany({ data: made.map(({ id }) => ({ ...assignment, suggestionId: id })) })
  await rows.handlingRound.createMany({ data: made.map(({ id }) => ({ ...round, suggestionId: id })) })
  const ids = made.map(({ id }) => id)
  for (let place = 0; place < ids.length; place += 200)
    await transactFor(town.congressId, (tx) => keepLedgers(tx, town.congressId, ids.slice(place, place + 200), at(on)))
  return ids
}
