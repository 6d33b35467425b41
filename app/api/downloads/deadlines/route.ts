import { z } from 'zod'
import { localDateIn } from '@/lib/domain/deadlines/local-date'
import { answeredInOrder, exportAnswered, exportDeadlines, openInOrder } from '@/lib/queries/export-deadlines'
import { deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { answerDownload } from '@/lib/web/download'
import { instantNow } from '@/lib/web/this-moment'
import { wordsFor } from '@/lib/wording/catalogue'
import { answeredTable, openTable } from '@/lib/wording/deadline-workbook'

const formatSchema = z.enum(['xlsx', 'csv']).catch('xlsx')

/** The deadline list as its page shows it, with its filters. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''))
  const words = wordsFor('zh-CN')
  const { title, answered } = words.deadlineList
  const filter = deadlineFilterSchema.parse(asked)
  const order = { list: 'deadlines', input: filter, format: formatSchema.parse(asked.format) }
  if (filter.view === 'answered')
    return answerDownload(request, {
      ...order,
      parts: exportAnswered,
      table: (rows, { congress }) => ({
        name: `${congress.shortName}${answered}`,
        ...answeredTable(answeredInOrder(rows, filter), words),
      }),
    })
  return answerDownload(request, {
    ...order,
    parts: exportDeadlines,
    table: (rows, { congress }) => ({
      name: `${congress.shortName}${title}`,
      ...openTable(openInOrder(rows), localDateIn(congress.timeZone, instantNow()), words),
    }),
  })
}
