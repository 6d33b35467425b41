import { authorize } from '@/lib/domain/access/policy'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import { dutiesInYear } from '@/lib/domain/station/duty'
import { stationPolicy } from '@/lib/domain/station/policy'
import { planOfYear } from '@/lib/store/planning-ground'
import { dutyDelegates } from '@/lib/store/station-days'
import { open, type Tx } from '@/lib/store/tx'
import { getToOpenStation } from './get-to-open-station'
import type { Query } from './query'

type Named = { readonly id: string; readonly name: string }

export type DutyPlan = {
  readonly delegations: readonly Named[]
  readonly chosen: Named | null
  readonly year: number
  readonly years: readonly number[]
  readonly days: readonly {
    readonly station: string
    readonly stationId: string
    readonly day: LocalDate
    readonly isProvisional: boolean
    readonly delegates: readonly string[]
  }[]
  /** of the delegation, on duty less than twice this year with what stands already */
  readonly fewer: number
}

type Asked = { readonly delegation: string | undefined; readonly year: number | undefined }

/** What the rules and the rotation say of one delegation's stations, before anybody has been told. */
export const getDutyPlan: Query<Asked, DutyPlan> = async (reading, asked) => {
  const { tx, actor, moment } = reading
  authorize(actor, stationPolicy.keepAny, null)
  const { delegations } = await getToOpenStation(reading, null)
  const chosen = delegations.find(({ id }) => id === asked.delegation) ?? delegations[0] ?? null
  const [thisYear, year] = [yearOf(moment.today), asked.year ?? yearOf(moment.today)]
  const frame = { delegations, chosen, year, years: [thisYear, thisYear + 1] }
  if (!chosen) return { ...frame, days: [], fewer: 0 }
  const { stations, days } = await planOfYear(tx, chosen.id, year, moment.today)
  const [names, delegates] = [await namesOf(tx, chosen.id), await dutyDelegates(tx, moment.today, year)]
  const placed = new Map(stations.map((one) => [one.id, one.name]))
  return {
    ...frame,
    days: days.map(({ stationId, delegateIds, ...one }) => ({
      ...one,
      stationId,
      station: placed.get(stationId) ?? '',
      delegates: delegateIds.map((id) => names.get(id) ?? ''),
    })),
    fewer: delegates.filter((one) => one.delegationId === chosen.id && one.duties < dutiesInYear).length,
  }
}

async function namesOf(tx: Tx, delegationId: string): Promise<Map<string, string>> {
  const rows = await open(tx).$queryRaw<Named[]>`
    SELECT d.id::text AS id, d.name FROM delegate d WHERE d.term_id = (SELECT g.term_id FROM delegation g WHERE g.id = ${delegationId}::uuid)`
  return new Map(rows.map(({ id, name }) => [id, name]))
}
