import { z } from 'zod'
import { headersToWrite, writtenRow } from '@/lib/domain/import/written-row'
import { exportRegistry } from '@/lib/queries/export-registry'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { answerDownload } from '@/lib/web/download'
import { wordsFor } from '@/lib/wording/catalogue'

const formatSchema = z.enum(['xlsx', 'csv']).catch('xlsx')

/** The registry as its page shows it, with its filters; in the words that an import understands. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ''))
  const { registry, states } = wordsFor('zh-CN')
  return answerDownload(request, {
    list: 'registry',
    parts: exportRegistry,
    input: registryFilterSchema.parse(asked),
    format: formatSchema.parse(asked.format),
    table: (rows, actor) => ({
      name: `${actor.congress.shortName}${registry.title}`,
      headers: headersToWrite,
      rows: rows.map((row) => writtenRow(row, states.suggestion[row.status])),
    }),
  })
}
