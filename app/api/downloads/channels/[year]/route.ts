import { exportChannels } from '@/lib/queries/export-channels'
import { answerDownload } from '@/lib/web/download'
import { wordsFor } from '@/lib/wording/catalogue'
import { channelTable } from '@/lib/wording/channel-workbook'

type Context = { params: Promise<{ year: string }> }

/** The channels of a year as their page shows them, one row for each channel and place. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const year = Number((await params).year)
  const words = wordsFor('zh-CN')
  return answerDownload(request, {
    list: 'channels',
    parts: exportChannels,
    input: { year },
    format: 'xlsx',
    table: (rows, { congress }) => channelTable(rows, congress.shortName, year, words),
  })
}
