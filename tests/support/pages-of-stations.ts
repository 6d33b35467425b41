import { getDoorItem } from '@/lib/queries/get-door-item'
import { getDutyPlan } from '@/lib/queries/get-duty-plan'
import { getStation, getStationToKeep } from '@/lib/queries/get-station'
import { getStationDay } from '@/lib/queries/get-station-day'
import { getToOpenStation } from '@/lib/queries/get-to-open-station'
import { listDoorItems } from '@/lib/queries/list-door-items'
import { listStations } from '@/lib/queries/list-stations'
import { doorFilterSchema, stationFilterSchema } from '@/lib/schemas/station-filter'
import { delegates, nothing, officers, type Page, page, watching } from './page'
import type { Who } from './world'

const readers: Who[] = [...delegates, ...officers, ...watching]
const keepers: Who[] = ['office', 'officer']

/** Liaison stations: read by the congress, kept by the office and the officer of the delegation. */
export const pagesOfStations: Record<string, Page> = {
  '/stations': page(listStations, () => stationFilterSchema.parse({}), readers),
  '/stations/new': page(getToOpenStation, nothing, ['office', ...officers]),
  '/stations/plan': page(getDutyPlan, () => ({ delegation: undefined, year: undefined }), ['office', ...officers]),
  '/stations/[stationId]': page(getStation, ({ station }) => station, readers),
  '/stations/[stationId]/change': page(getStationToKeep, ({ station }) => station, keepers),
  '/stations/[stationId]/sheet': page(getStationToKeep, ({ station }) => station, keepers),
  '/station-days/[activityId]': page(getStationDay, ({ stationDay }) => stationDay, readers),
  '/door-items': page(listDoorItems, () => doorFilterSchema.parse({}), ['office', ...officers]),
  '/door-items/[voiceId]': page(getDoorItem, ({ doorItem }) => doorItem, keepers),
}
