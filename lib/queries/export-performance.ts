import { delegationsOf, isStaff } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type PerformanceRecord, recordOf } from '@/lib/domain/performance/record'
import { Refusal } from '@/lib/domain/refusal'
import type { PerformanceExport } from '@/lib/schemas/performance'
import { type RecordedDelegate, readPerformanceFacts } from '@/lib/store/performance-facts'
import { seatedIn } from '@/lib/store/performance-publications'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'

export type RecordOut = Omit<RecordedDelegate, 'facts'> & {
  readonly record: PerformanceRecord
  readonly asOf: LocalDate
}

/** A delegation, or all of them, in a year: the office's, and the liaison officer's of his own delegations. In one part: a congress has hundreds. */
export const exportPerformance: Query<PerformanceExport, RecordOut[]> = async (reading, { year, delegation }) => {
  const { tx, actor, moment } = reading
  const own = delegationsOf(actor)
  const mayAll = isStaff(actor)
  if (!mayAll && (!delegation || !own.includes(delegation))) throw new Refusal('not-found')
  const within = delegation ? Prisma.sql`d.delegation_id = ${delegation}::uuid` : Prisma.sql`true`
  const rows = await readPerformanceFacts(tx, {
    whose: Prisma.sql`${seatedIn(year)} AND ${within}`,
    ...{ year, timeZone: actor.congress.timeZone, readable: Prisma.sql`false`, status: Prisma.sql`s.status` },
  })
  return rows.map(({ facts, ...delegate }) => ({
    ...{ ...delegate, record: recordOf(facts, moment.today), asOf: moment.today },
  }))
}
