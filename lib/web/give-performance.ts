import { buffer } from 'node:stream/consumers'
import { writePapersDocx } from '@/lib/documents/papers/blocks-docx'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import { Refusal } from '@/lib/domain/refusal'
import { getPerformanceSheet, type PerformanceSheet } from '@/lib/queries/get-performance'
import { type PerformanceSheetAsked, performanceSheetSchema } from '@/lib/schemas/performance'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { wordsFor } from '@/lib/wording/catalogue'
import { performancePaper } from '@/lib/wording/performance-paper'
import { performanceTable } from '@/lib/wording/performance-table'
import { madeFile, mediaTypes } from './file-answer'
import { given, type Token } from './given'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 300, seconds: 3600 }

/** 代表履职登记表 of one delegate and year: read like its page, written down in the log, made anew each time. */
export function answerPerformance(request: Request, params: Record<string, string>): Promise<Response> {
  return given(request, async (token) => {
    const question = Object.fromEntries(new URL(request.url).searchParams)
    const asked = performanceSheetSchema.safeParse({ ...question, ...params })
    if (!asked.success) throw new Refusal('not-found')
    return sent(await readSheet(token, asked.data), asked.data)
  })
}

function readSheet(token: Token, asked: PerformanceSheetAsked): Promise<PerformanceSheet> {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'performance', now, downloads)
    const moment = momentIn(actor.congress.timeZone, now)
    const sheet = await getPerformanceSheet({ tx, actor, moment }, asked)
    const data = { list: 'performance', format: asked.format, rows: 1 }
    await recordEvent(tx, actor, { type: 'list.exported', subjectId: actor.personId, at: now, data })
    return sheet
  })
}

async function sent(sheet: PerformanceSheet, { format, year }: PerformanceSheetAsked): Promise<Response> {
  const words = wordsFor('zh-CN')
  const { paper } = words.performance
  const { headers, widths, rowOf } = performanceTable(words)
  const bytes =
    format === 'docx'
      ? await writePapersDocx([performancePaper(sheet, words)])
      : await buffer(writeWorkbook({ name: paper.name, headers, widths, rows: [rowOf(sheet)] }))
  const fileName = `${paper.name}（${sheet.name}，${year}）.${format}`
  return madeFile(bytes, { mediaType: mediaTypes[format], fileName }, `record.${format}`)
}
