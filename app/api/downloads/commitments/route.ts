import { exportCommitments, sheetInOrder } from '@/lib/queries/export-commitments'
import { commitmentExportSchema } from '@/lib/schemas/commitment'
import { answerDownload } from '@/lib/web/download'
import { wordsFor } from '@/lib/wording/catalogue'
import { promiseTable } from '@/lib/wording/promise-workbook'

/** The promises of a unit, or of all, as a sheet that can be filled in and sent back. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''))
  const words = wordsFor('zh-CN')
  return answerDownload(request, {
    list: 'commitments',
    input: commitmentExportSchema.parse(asked),
    format: 'xlsx',
    parts: exportCommitments,
    table: (rows, { congress }) => ({
      name: `${congress.shortName}${words.promiseSheet.name}`,
      ...promiseTable(sheetInOrder(rows), words),
    }),
  })
}
