import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type PlannedDay, planYear } from '@/lib/domain/station/planning'
import { readCalendar } from './calendar'
import { daysThatStand, delegationsWithStation, dutyDelegates } from './station-days'
import { type StationToPlan, stationsOfDelegation } from './stations'
import type { Tx } from './tx'

export type YearPlan = { readonly stations: readonly StationToPlan[]; readonly days: readonly PlannedDay[] }

/** What the rules and the rotation say of a delegation's stations in the rest of a year: shown and carried out alike. */
export async function planOfYear(tx: Tx, delegationId: string, year: number, today: LocalDate): Promise<YearPlan> {
  const stations = await stationsOfDelegation(tx, delegationId, today)
  const ids = stations.map(({ id }) => id)
  const ground = {
    stations,
    standing: await daysThatStand(tx, ids, year),
    delegates: await dutyDelegates(tx, today, year),
    withStation: await delegationsWithStation(tx, today),
    calendar: await readCalendar(tx),
  }
  return { stations, days: planYear(ground, year, today) }
}
