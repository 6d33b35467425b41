import { getAnnualReport, getAnnualReportToEdit } from '@/lib/queries/get-annual-report'
import { getToWriteAnnualReport, listAnnualReports } from '@/lib/queries/list-annual-reports'
import { annualReportFilterSchema } from '@/lib/schemas/annual-report'
import { committee, nothing, type Page, page } from './page'

/** Reports of a year: the office's to write, the leaders' to read, and nobody else's until they are public. */
export const pagesOfAnnualReports: Record<string, Page> = {
  '/annual-reports': page(listAnnualReports, () => annualReportFilterSchema.parse({}), committee),
  '/annual-reports/new': page(getToWriteAnnualReport, nothing, ['office']),
  '/annual-reports/[reportId]': page(getAnnualReport, ({ annualReport }) => annualReport, committee),
  '/annual-reports/[reportId]/edit': page(getAnnualReportToEdit, ({ annualReport }) => annualReport, ['office']),
}
