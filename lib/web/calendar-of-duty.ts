import type { CalendarEntry } from '@/lib/documents/calendar/feed-text'
import { readOpening } from '@/lib/domain/station/opening'
import { env } from '@/lib/env'
import type { DutyEntry } from '@/lib/queries/duty-entries'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** A day at a station as it stands in a delegate's calendar. */
export function dutyInWords({ id, station, place, opening, ...entry }: DutyEntry, { stations }: Words): CalendarEntry {
  const rule = readOpening(opening)
  return {
    ...entry,
    id,
    summary: fill(stations.feed, { station }),
    description: rule ? fill(stations.feedHours, { place, from: rule.opensAt, to: rule.closesAt }) : place,
    address: `${env().NEXTAUTH_URL}/station-days/${id}`,
    isTentative: false,
  }
}
