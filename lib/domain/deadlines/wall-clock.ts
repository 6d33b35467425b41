import { clockIn } from '../notices/morning'
import { type LocalDate, localDateIn } from './local-date'

/** The instant at which the wall clock of the zone shows that full hour of that day. */
export function instantAt(timeZone: string, day: LocalDate, hour: number): Date {
  const asked = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000
  const shown = Date.parse(`${localDateIn(timeZone, new Date(asked))}T${clockIn(timeZone, new Date(asked))}:00Z`)
  return new Date(asked - (shown - asked))
}
