import { exportPerformance } from '@/lib/queries/export-performance'
import { performanceExportSchema } from '@/lib/schemas/performance'
import { answerDownload } from '@/lib/web/download'
import { wordsFor } from '@/lib/wording/catalogue'
import { performanceTable } from '@/lib/wording/performance-table'

/** The records of a delegation, or of all delegates, in the order of the register. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''))
  const words = wordsFor('zh-CN')
  return answerDownload(request, {
    list: 'performance',
    input: performanceExportSchema.parse(asked),
    format: 'xlsx',
    parts: exportPerformance,
    table: (rows, { congress }) => ({
      name: `${congress.shortName}${words.performance.paper.name}`,
      ...performanceTable(rows, words),
    }),
  })
}
