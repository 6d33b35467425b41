import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { type PublicationState, stateOf, type YearPublication } from '@/lib/domain/performance/publishing'
import { countOpenObjections, seatedIn, yearPublication } from '@/lib/store/performance-publications'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'

type Version = YearPublication & { readonly publishOn: LocalDate | null; readonly withdrawReason: string | null }

export type Announced = {
  readonly state: PublicationState
  readonly lookUntil: LocalDate
  readonly publishOn: LocalDate | null
}

/** What a delegate is told of the year on its way out; null where nothing is. */
export async function announcedYear(reading: Reading, year: number): Promise<Announced | null> {
  const [standing] = (await versionsOf(reading, year)).filter(({ withdrawReason }) => withdrawReason === null)
  if (!standing) return null
  const { lookUntil, publishOn } = standing
  return { state: stateOf(standing, reading.moment.now, reading.moment.today), lookUntil, publishOn }
}

const versionsOf = ({ tx }: Reading, year: number): Promise<Version[]> =>
  open(tx).$queryRaw<Version[]>`
    SELECT ${yearPublication}, b.publish_on::text AS "publishOn", b.withdraw_reason AS "withdrawReason"
    FROM performance_publication b WHERE b.year = ${year} ORDER BY b.version DESC`

export type RollOfYear = {
  readonly id: string | null
  readonly name: string | null
  readonly delegates: readonly { readonly id: string; readonly name: string }[]
}

export type PerformanceYear = {
  readonly year: number
  readonly state: PublicationState
  readonly standing: Version | null
  readonly versions: readonly Version[]
  readonly openObjections: number
  readonly rolls: readonly RollOfYear[]
}

/** A year at the office: where its publication stands, and everybody who was a delegate in it, in the order of the register. */
export const getPerformanceYear: Query<number, PerformanceYear> = async (reading, year) => {
  const { tx, actor, moment } = reading
  authorize(actor, performancePolicy.publish, null)
  const versions = await versionsOf(reading, year)
  const standing = versions.find(({ withdrawReason }) => withdrawReason === null) ?? null
  return {
    ...{ year, standing, versions, state: stateOf(standing, moment.now, moment.today) },
    openObjections: await countOpenObjections(tx, year),
    rolls: await rollsOf(reading, year),
  }
}

const rollsOf = ({ tx }: Reading, year: number): Promise<RollOfYear[]> =>
  open(tx).$queryRaw<RollOfYear[]>`
    SELECT g.id, g.name, json_agg(json_build_object('id', d.id, 'name', d.name) ORDER BY d.card_number, d.name, d.id) AS delegates
    FROM delegate d LEFT JOIN delegation g ON g.id = d.delegation_id WHERE ${seatedIn(year)}
    GROUP BY g.id, g.name, g.ordinal ORDER BY g.ordinal NULLS LAST`
