import type { LocalDate } from '../deadlines/local-date'
import { instantAt } from '../deadlines/wall-clock'
import { Refusal } from '../refusal'
import type { Meeting } from './meeting'

/** '09:00' to '11:30' on a wall of the congress's zone. */
export type Hours = { readonly heldOn: LocalDate; readonly from: string; readonly to: string }

export function spanOf({ heldOn, from, to }: Hours, timeZone: string): Pick<Meeting, 'heldOn' | 'startsAt' | 'endsAt'> {
  const startsAt = instantAt(timeZone, heldOn, hourOf(from))
  const endsAt = instantAt(timeZone, heldOn, hourOf(to))
  if (endsAt <= startsAt) throw new Refusal('meeting-hours-turned')
  return { heldOn, startsAt, endsAt }
}

export function ensureAhead(heldOn: LocalDate, today: LocalDate): void {
  if (heldOn < today) throw new Refusal('meeting-in-past')
}

function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours + minutes / 60
}
