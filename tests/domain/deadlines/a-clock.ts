import type { Clock, GrantedExtension, Pause } from '@/lib/domain/deadlines/count'
import type { Limit, LimitUnit } from '@/lib/domain/deadlines/limits'
import { on } from './published-calendar'

export const limitOf = (count: number, unit: LimitUnit, more: Partial<Limit> = {}): Limit => ({
  purpose: 'reply',
  startsWith: 'assigned',
  count,
  unit,
  whenLastDayRests: 'next-working-day',
  basis: 'SD 19',
  force: 'by-reference',
  effectiveFrom: on('2004-01-01'),
  ...more,
})

export const months = (count: number) => limitOf(count, 'month')
export const workingDays = (count: number) => limitOf(count, 'working-day')
export const calendarDays = (count: number) => limitOf(count, 'calendar-day')

/** [from, until], and nothing for a pause that goes on */
type Stood = readonly [string, string?]
/** [agreed on, until] */
type Extended = readonly [string, string]

export const pause = ([from, until]: Stood): Pause => ({ from: on(from), until: until ? on(until) : null })
export const extension = ([agreedOn, until]: Extended): GrantedExtension => ({
  agreedOn: on(agreedOn),
  until: on(until),
})

export const clockOf = (
  limit: Limit,
  startedOn: string,
  happened: { stood?: readonly Stood[]; extended?: readonly Extended[]; stated?: string; cap?: Limit | null } = {},
): Clock => ({
  limit,
  startedOn: on(startedOn),
  pauses: (happened.stood ?? []).map(pause),
  extensions: (happened.extended ?? []).map(extension),
  cap: happened.cap === undefined ? null : happened.cap,
  statedOn: happened.stated ? on(happened.stated) : null,
})
