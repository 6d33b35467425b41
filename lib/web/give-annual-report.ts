import { buffer } from 'node:stream/consumers'
import { writeReportDocx } from '@/lib/documents/papers/report-docx'
import { writeSheets } from '@/lib/documents/workbooks/write-workbook'
import { toldOfReport } from '@/lib/domain/annual-report/record'
import { localDateIn } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { getAnnualReportOnPaper } from '@/lib/queries/get-annual-report'
import { annualReportFileSchema, type ReportFormat } from '@/lib/schemas/annual-report'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { annualReportPaper, type ReportToPrint } from '@/lib/wording/annual-report-paper'
import { reportAnnexes } from '@/lib/wording/report-annexes'
import { madeFile, mediaTypes } from './file-answer'
import { given, type Token } from './given'
import { reportPdf } from './report-pdf'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 120, seconds: 3600 }

/** A report of the year to take away: read like its page, and the log has it before the first byte leaves. */
export function answerAnnualReport(request: Request, params: Record<string, string>): Promise<Response> {
  return given(request, async (token) => {
    const asked = annualReportFileSchema.safeParse(params)
    if (!asked.success) throw new Refusal('not-found')
    const { format } = asked.data
    const { printed, madeAt } = await readOut(token, asked.data.reportId, format)
    const file = { mediaType: mediaTypes[format], fileName: `${printed.title}.${format}` }
    return madeFile(await bytesOf(printed, format, madeAt), file, `report.${format}`)
  })
}

function bytesOf(printed: ReportToPrint, format: ReportFormat, madeAt: Date): Promise<Buffer> {
  if (format === 'xlsx') return buffer(writeSheets(reportAnnexes(printed)))
  const paper = annualReportPaper(printed)
  return format === 'docx' ? writeReportDocx(paper) : reportPdf(paper, madeAt)
}

function readOut(token: Token, reportId: string, format: ReportFormat) {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'download', now, downloads)
    const { name: congress, timeZone } = actor.congress
    const moment = momentIn(timeZone, now)
    const { report, ...kept } = await getAnnualReportOnPaper({ tx, actor, moment }, reportId)
    const { kind, topic, title, hash, frozenAt } = report
    const data = { ...toldOfReport(report), format }
    await recordEvent(tx, actor, { type: 'annual-report.taken', subjectId: reportId, at: now, data })
    const frozenOn = frozenAt && localDateIn(timeZone, frozenAt)
    return { printed: { kind, topic, title, congress, frozenOn, hash, ...kept }, madeAt: frozenAt ?? now }
  })
}
