import { writeReportDocx } from '@/lib/documents/papers/report-docx'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { type PublicReport, publicReport } from '@/lib/queries/public-reports'
import { publicReportFileSchema } from '@/lib/schemas/annual-report'
import { annualReportPaper } from '@/lib/wording/annual-report-paper'
import { madeFile, mediaTypes } from './file-answer'
import { givenToAnybody } from './given'
import { readOutside } from './read'
import { reportPdf } from './report-pdf'

/** A published report for anybody: on paper, or the very characters of which its hash is. What was taken back a moment ago is not there. */
export function answerPublicReport(request: Request, params: Record<string, string>): Promise<Response> {
  return givenToAnybody(request, 'public-file', async () => {
    const asked = publicReportFileSchema.safeParse(params)
    const report = asked.success ? await readOutside((tx, now) => publicReport(tx, now, asked.data.reportId)) : null
    if (!asked.success || !report) throw new Refusal('not-found')
    const { format } = asked.data
    const file = { mediaType: mediaTypes[format], fileName: `${report.title}.${format}` }
    return madeFile(await bytesOf(report, format), file, `report.${format}`)
  })
}

async function bytesOf(report: PublicReport, format: 'docx' | 'pdf' | 'json'): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(report.canonical)
  const { content, congress, hash, untilOn, kind, topic, title } = report
  const { text, numbers, frozenAt } = content
  const figures = { year: content.year, asOf: localDate(untilOn), whole: null, keyItems: [], promiseItems: [] }
  const paper = annualReportPaper({ kind, topic, title, text, numbers, congress, hash, figures, frozenOn: untilOn })
  return format === 'docx' ? writeReportDocx(paper) : reportPdf(paper, new Date(frozenAt))
}
