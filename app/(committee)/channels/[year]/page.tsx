import { ChannelFigures } from '@/components/channels/channel-figures'
import { Definitions } from '@/components/channels/definitions'
import { ExportLinks } from '@/components/exports/export-links'
import { YearTabs } from '@/components/reports/year-tabs'
import { Shell } from '@/components/shell/shell'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { readChannels } from '@/lib/queries/read-channels'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ year: string }> }

export default async function ChannelsOfYearPage({ params }: Props) {
  const { actor, data } = await read(readChannels, Number((await params).year))
  const words = await currentWords()
  const { channels } = words
  const { year, asOf } = data.figures
  return (
    <Shell
      actor={actor}
      words={words}
      current="/channels"
      title={fill(channels.titleOf, { year })}
      lead={fill(channels.asOf, { day: dayText(asOf, words.language) })}
      actions={<PrintButton>{channels.print}</PrintButton>}
    >
      <YearTabs page="/channels" years={data.years} current={year} words={channels} />
      <ExportLinks list="channels" filter={{ year }} isLong={false} words={words} />
      {data.whole ? null : <Notice>{channels.partOnly}</Notice>}
      <ChannelFigures board={data} words={words} />
      <Definitions words={words} />
    </Shell>
  )
}
