import { addDays, type LocalDate, localDateIn } from '../deadlines/local-date'
import { instantAt } from '../deadlines/wall-clock'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'

/** At once, or on a day at a full hour of the congress's own clock. */
export type AskedMoment = { readonly on?: LocalDate; readonly hour?: string }
export type PublishingMoment = { readonly at: Date; readonly on: LocalDate }

const farthestAhead = 180
const whenNoHourIsSaid = '09:00'

/** A day that has begun means at once where its hour has passed; a day before today is no day to publish on. */
export function publishingMoment(asked: AskedMoment, { now, today }: Moment, timeZone: string): PublishingMoment {
  if (!asked.on) return { at: now, on: today }
  const last = addDays(today, farthestAhead)
  if (asked.on < today || asked.on > last) throw new Refusal('publish-day-outside', { from: today, to: last })
  const at = instantAt(timeZone, asked.on, Number.parseInt(asked.hour ?? whenNoHourIsSaid, 10))
  return at < now ? { at: now, on: localDateIn(timeZone, now) } : { at, on: asked.on }
}
