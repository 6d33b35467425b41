import type { Limit } from './limits'
import { localDate } from './local-date'

/** Every statutory number the system knows, by whose rule it is. A congress takes one list and may change a number. */
export const jurisdictions = ['national', 'shandong'] as const
export type Jurisdiction = (typeof jurisdictions)[number]

type Term = Pick<Limit, 'purpose' | 'startsWith' | 'count' | 'unit'>

const rule =
  (basis: string, force: Limit['force'], effectiveFrom: string) =>
  (term: Term): Limit => ({
    ...term,
    whenLastDayRests: 'next-working-day',
    basis,
    force,
    effectiveFrom: localDate(effectiveFrom),
  })

const delegatesLaw2015 = rule('DB2015 42', 'binding', '2015-08-29')
const delegatesLaw2025 = rule('DB 51', 'binding', '2025-03-12')
const shandong = (article: number) => rule(`SD ${article}`, 'by-reference', '2017-05-19')
const practice = (basis: string, effectiveFrom: string) => rule(basis, 'practice', effectiveFrom)

const reply: Term = { purpose: 'reply', startsWith: 'assigned', count: 3, unit: 'month' }
const extendedReply: Term = { purpose: 'extended-reply', startsWith: 'assigned', count: 6, unit: 'month' }

const national: readonly Limit[] = [
  delegatesLaw2015(reply),
  delegatesLaw2015(extendedReply),
  delegatesLaw2025(reply),
  delegatesLaw2025(extendedReply),
  rule(
    'XX 26',
    'binding',
    '2019-05-15',
  )({ purpose: 'publication', startsWith: 'reply-made', count: 20, unit: 'working-day' }),
]

const provincial: readonly Limit[] = [
  shandong(19)(reply),
  shandong(19)(extendedReply),
  shandong(10)({ purpose: 'assign-between-sessions', startsWith: 'received', count: 5, unit: 'calendar-day' }),
  shandong(12)({ purpose: 'object', startsWith: 'assigned', count: 5, unit: 'calendar-day' }),
  shandong(21)({ purpose: 'assist-opinion', startsWith: 'assigned', count: 1, unit: 'month' }),
  shandong(24)({ purpose: 're-handling', startsWith: 're-handling-ordered', count: 1, unit: 'month' }),
]

/** What neither law nor province fixes, from the rules of other places, until the district decides. */
const untilTheDistrictDecides: readonly Limit[] = [
  practice(
    'SH 15',
    '2015-03-01',
  )({ purpose: 'assign-in-session', startsWith: 'session-closed', count: 30, unit: 'calendar-day' }),
  practice(
    'HN 14',
    '2017-08-01',
  )({ purpose: 'reassign', startsWith: 'return-requested', count: 5, unit: 'calendar-day' }),
  practice('CQ 18', '2018-01-01')({ purpose: 'first-contact', startsWith: 'assigned', count: 20, unit: 'working-day' }),
  practice('CQ 27', '2018-01-01')({ purpose: 'feedback', startsWith: 'replied', count: 20, unit: 'working-day' }),
  practice('QD 32', '2021-09-01')({ purpose: 'member-opinion', startsWith: 'passed-on', count: 1, unit: 'month' }),
]

export const limitPresets: Record<Jurisdiction, readonly Limit[]> = {
  national,
  shandong: [...national, ...provincial, ...untilTheDistrictDecides],
}
