import { getAttendance, getObjection } from '@/lib/queries/attendance-objections'
import { getDelegate, getMandateToEnd } from '@/lib/queries/get-delegate'
import { getMyPerformance, getPerformance, getToEnterPerformance } from '@/lib/queries/get-performance'
import { getVacancies } from '@/lib/queries/get-vacancies'
import { listDelegates } from '@/lib/queries/list-delegates'
import { getEntryToDecide, performanceDesk } from '@/lib/queries/performance-desk'
import { readSigners } from '@/lib/queries/read-signers'
import { getPerformanceYear } from '@/lib/queries/year-publications'
import { delegateFilterSchema } from '@/lib/schemas/mandate'
import { committee, delegates, nothing, type Page, page } from './page'

/** 代表名册 and 履职档案: the roll is the committee's, a record his own, his delegation's officer's and the office's. */
export const pagesOfPerformance: Record<string, Page> = {
  '/board/[year]/signers': page(readSigners, () => ({ year: 2022 }), committee),
  '/delegates': page(listDelegates, () => delegateFilterSchema.parse({}), committee),
  '/delegates/by-election': page(getVacancies, nothing, ['office']),
  '/delegates/[delegateId]': page(getDelegate, ({ mandate }) => mandate, committee),
  '/delegates/[delegateId]/end': page(getMandateToEnd, ({ mandate }) => mandate, ['office']),
  '/delegate/record': page(getMyPerformance, () => ({}), delegates),
  '/delegate/record/new': page(getToEnterPerformance, nothing, delegates),
  '/delegate/record/attendance/[occasionId]': page(getAttendance, ({ occasion }) => occasion, ['lead']),
  '/delegates/[delegateId]/record': page(getPerformance, ({ mandate }) => ({ delegateId: mandate, year: 2022 }), [
    'stranger',
    'otherOfficer',
    'office',
  ]),
  '/performance': page(performanceDesk, nothing, ['office']),
  '/performance/[year]': page(getPerformanceYear, () => 2022, ['office']),
  '/performance/entries/[entryId]': page(getEntryToDecide, ({ ownEntry }) => ownEntry, ['office']),
  '/performance/objections/[objectionId]': page(getObjection, ({ attendanceObjection }) => attendanceObjection, [
    'office',
  ]),
}
