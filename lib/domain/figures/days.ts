import { addMonths, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { assigned } from './counted'
import type { SuggestionFacts } from './facts'
import { members } from './figure'
import { replied } from './replies'

export type MonthRow = { month: string; assigned: number; replied: number }
/** The last day of a reply, and how many have it. One that is handled again has a day in each round. */
export type DueDay = { day: LocalDate; count: number }

/** On which day a suggestion is counted in its month. */
export const dayCounted = {
  assigned: ({ assignedOn }: SuggestionFacts) => assignedOn,
  replied: ({ rounds }: SuggestionFacts) => rounds[0]?.repliedOn ?? null,
} as const

/** Every month between the first assignment and the last reply, empty ones too. */
export function byMonth(facts: readonly SuggestionFacts[], asOf: LocalDate): MonthRow[] {
  const given = tally(members(assigned, facts, asOf).map(dayCounted.assigned))
  const answered = tally(members(replied, facts, asOf).map(dayCounted.replied))
  return monthsFrom([...given.keys(), ...answered.keys()]).map((month) => ({
    month,
    assigned: given.get(month) ?? 0,
    replied: answered.get(month) ?? 0,
  }))
}

/** 到期日: of each suggestion that was given out, the days on which its replies fall due. */
export const dueDaysOf = ({ rounds }: SuggestionFacts): LocalDate[] => [...new Set(rounds.map(({ dueOn }) => dueOn))]

export function byDueDay(facts: readonly SuggestionFacts[], asOf: LocalDate): DueDay[] {
  const days = Map.groupBy(members(assigned, facts, asOf).flatMap(dueDaysOf), (day) => day)
  return [...days]
    .map(([day, all]) => ({ day, count: all.length }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}

function tally(days: readonly (LocalDate | null)[]): Map<string, number> {
  const months = new Map<string, number>()
  for (const day of days) if (day) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1)
  return months
}

function monthsFrom(present: readonly string[]): string[] {
  const sorted = present.toSorted()
  const last = sorted.at(-1)
  const months: string[] = []
  for (let month = sorted[0]; month && last && month <= last; month = monthAfter(month)) months.push(month)
  return months
}

function monthAfter(month: string): string {
  return addMonths(localDate(`${month}-01`), 1).slice(0, 7)
}
