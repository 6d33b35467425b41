import { getReportToDraft, getReportToEdit } from '@/lib/queries/get-report-draft'
import { getSpecialReport } from '@/lib/queries/get-special-report'
import { listSpecialReports } from '@/lib/queries/list-special-reports'
import { reportFilterSchema } from '@/lib/schemas/special-report'
import { type Page, page, units, watching } from './page'

/** Reports to leaders: the sent one names the leader and asks the transport bureau. */
export const pagesOfSpecialReports: Record<string, Page> = {
  '/special-reports': page(listSpecialReports, () => reportFilterSchema.parse({}), [...watching, ...units]),
  '/special-reports/new': page(getReportToDraft, () => ({}), ['office']),
  '/special-reports/[reportId]': page(getSpecialReport, ({ sentReport }) => sentReport, [
    'office',
    'leader',
    'clerk',
    'head',
  ]),
  '/special-reports/[reportId]/edit': page(getReportToEdit, ({ draftedReport }) => ({ reportId: draftedReport }), [
    'office',
  ]),
}
