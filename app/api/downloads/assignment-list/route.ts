import { z } from 'zod'
import { exportAssignmentList } from '@/lib/queries/assignment-list'
import { assignmentListFilterSchema } from '@/lib/schemas/desk-filter'
import { answerDownload } from '@/lib/web/download'
import { listHeaders, listRow } from '@/lib/wording/assignment-list-rows'
import { wordsFor } from '@/lib/wording/catalogue'

const formatSchema = z.enum(['xlsx', 'csv']).catch('xlsx')
const widths = [6, 10, 48, 22, 16, 22, 22, 18, 16, 14, 14]

/** 交办清单 as its page shows it. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''))
  const words = wordsFor('zh-CN')
  return answerDownload(request, {
    list: 'assignment-list',
    parts: exportAssignmentList,
    input: assignmentListFilterSchema.parse(asked),
    format: formatSchema.parse(asked.format),
    table: (rows, actor) => ({
      name: `${actor.congress.shortName}${words.assignmentList.title}`,
      headers: listHeaders(words),
      rows: rows.map((row, place) => listRow(row, place, words)),
      widths,
    }),
  })
}
