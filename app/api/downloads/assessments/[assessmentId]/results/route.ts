import { exportResults } from '@/lib/queries/export-results'
import { resultsFilterSchema } from '@/lib/schemas/assessment-results'
import { answerDownload } from '@/lib/web/download'
import { wordsFor } from '@/lib/wording/catalogue'
import { resultsTable } from '@/lib/wording/results-table'

type Context = { params: Promise<{ assessmentId: string }> }

/** All units of an assessment beside each other, alike by what the address asks. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { assessmentId } = await params
  const { like } = resultsFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const words = wordsFor('zh-CN')
  return answerDownload(request, {
    list: 'assessment-results',
    parts: exportResults,
    input: { assessmentId, like },
    format: 'xlsx',
    table: (rows, { congress }) => resultsTable(rows, congress.shortName, words),
  })
}
