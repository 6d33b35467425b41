import { approveAnnualReportNow } from './approve-annual-report'
import { discardAnnualReportNow } from './discard-annual-report'
import { freezeAnnualReportNow } from './freeze-annual-report'
import { planReportSitting } from './plan-report-sitting'
import { publishAnnualReportNow } from './publish-annual-report'
import { saveAnnualReportText } from './save-annual-report'
import { sendBackAnnualReportNow } from './send-back-annual-report'
import { withdrawAnnualReportNow } from './withdraw-annual-report'
import { writeAnnualReport } from './write-annual-report'

/** 年度报告, from the first draft to the public. */
export const ofAnnualReports = [
  writeAnnualReport,
  saveAnnualReportText,
  freezeAnnualReportNow,
  sendBackAnnualReportNow,
  approveAnnualReportNow,
  publishAnnualReportNow,
  withdrawAnnualReportNow,
  discardAnnualReportNow,
  planReportSitting,
] as const
