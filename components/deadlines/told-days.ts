import type { DayCell, Month } from '@/components/ui/month-table'
import type { Tone } from '@/components/ui/tone'
import type { DayKind, ExplainedDay } from '@/lib/domain/deadlines/explain'
import { dayOfMonth, daysInMonth, localDateOf, monthOf, weekday, yearOf } from '@/lib/domain/deadlines/local-date'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export const kindTones: Record<DayKind, Tone> = {
  START: 'info',
  COUNTED: 'plain',
  REST: 'still',
  MAKE_UP: 'good',
  PAUSED: 'warn',
  EXTENDED: 'info',
  MOVED: 'still',
  DUE: 'bad',
}

const mostMonths = 24

/** The months over which the days reach, as tables; of a very long span the first and the last year. */
export function monthsOf(days: readonly ExplainedDay[], skipsRest: boolean, words: Words) {
  const byMonth = Map.groupBy(days, ({ day }) => day.slice(0, 7))
  const months = [...byMonth.values()]
  const leftOut = Math.max(0, months.length - mostMonths)
  const shown = leftOut > 0 ? [...months.slice(0, mostMonths / 2), ...months.slice(-mostMonths / 2)] : months
  return { months: shown.map((month) => monthOfDays(month, skipsRest, words)), leftOut }
}

function monthOfDays(told: readonly ExplainedDay[], skipsRest: boolean, words: Words): Month & { key: string } {
  const [{ day }] = told as readonly [ExplainedDay]
  const [year, month] = [yearOf(day), monthOf(day)]
  const cells = new Map(told.map((one) => [dayOfMonth(one.day), cellOf(one, skipsRest, words)]))
  return {
    key: day.slice(0, 7),
    caption: fill(words.explanation.month, { year, month }),
    before: weekday(localDateOf(year, month, 1)) - 1,
    days: Array.from({ length: daysInMonth(year, month) }, (_, place) => cells.get(place + 1) ?? place + 1),
  }
}

function cellOf(one: ExplainedDay, skipsRest: boolean, { explanation, common }: Words): DayCell {
  const { day, kind, ordinal, provisional } = one
  const counts = kind === 'COUNTED' && ordinal !== null
  const said = [kindText(kind, skipsRest, explanation)]
  if (ordinal !== null) said.push(fill(explanation.ordinal, { count: ordinal }))
  if (one.rest === 'WEEKEND' && kind !== 'REST') said.push(explanation.weekend)
  if (one.name) said.push(one.name)
  if (provisional) said.push(explanation.provisionalDay)
  return {
    number: dayOfMonth(day),
    sign: `${counts ? '' : explanation.signs[kind]}${ordinal ?? ''}${provisional ? explanation.provisionalSign : ''}`,
    text: said.join(common.listComma),
    tone: kindTones[kind],
    strong: kind === 'START' || kind === 'DUE',
    open: provisional,
  }
}

/** A day of rest is skipped by working days and counts for all other limits. */
export function kindText(kind: DayKind, skipsRest: boolean, words: Words['explanation']): string {
  if (kind !== 'REST') return words.kinds[kind]
  return skipsRest ? words.restSkipped : words.restCounted
}
