import { writePaperDocx } from '@/lib/documents/letters/write-paper-docx'
import { Refusal } from '@/lib/domain/refusal'
import { getSpecialReport } from '@/lib/queries/get-special-report'
import { reportRequestSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { wordsFor } from '@/lib/wording/catalogue'
import { reportNumber } from '@/lib/wording/report-number'
import { reportPaper } from '@/lib/wording/report-paper'
import { madeFile, mediaTypes } from './file-answer'
import { given, type Token } from './given'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 120, seconds: 3600 }

/** A special report for a word processor: what whoever asks may see of it, and the log has it before the first byte leaves. */
export function answerReport(request: Request, params: Record<string, string>): Promise<Response> {
  return given(request, async (token) => {
    const asked = reportRequestSchema.safeParse(params)
    if (!asked.success) throw new Refusal('not-found')
    const { paper, name } = await read(token, asked.data.reportId)
    return madeFile(
      await writePaperDocx(paper),
      { mediaType: mediaTypes.docx, fileName: `${name}.docx` },
      'report.docx',
    )
  })
}

function read(token: Token, reportId: string) {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'download', now, downloads)
    const { congress } = actor
    const report = await getSpecialReport({ tx, actor, moment: momentIn(congress.timeZone, now) }, reportId)
    const number = reportNumber(report)
    const data = { reportId, paper: number }
    await recordEvent(tx, actor, { type: 'special-report.taken', subjectId: reportId, at: now, data })
    return { paper: reportPaper(report, congress.name, wordsFor('zh-CN')), name: `${number}${report.title}` }
  })
}
