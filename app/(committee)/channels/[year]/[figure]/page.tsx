import { channelAddress } from '@/components/channels/channel-address'
import { scopeName } from '@/components/channels/channel-tables'
import { definitionText } from '@/components/channels/definitions'
import { VoiceListTable } from '@/components/channels/voice-list-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import type { VoiceFigureKey } from '@/lib/domain/figures/channels/register'
import { readChannelList } from '@/lib/queries/read-channel-list'
import { channelListSchema } from '@/lib/schemas/channel-list'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ year: string; figure: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ChannelListPage({ params, searchParams }: Props) {
  const { year, figure } = await params
  const asked = channelListSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(readChannelList, { ...asked, year: Number(year), figure })
  const words = await currentWords()
  const { channels, common } = words
  const key = figure as VoiceFigureKey
  const name = channels.names[key]
  const at = (place: string | null) => place && channelAddress(Number(year), key, { ...asked, page: place })
  return (
    <Shell
      actor={actor}
      words={words}
      current="/channels"
      crumbs={[{ href: `/channels/${year}`, label: fill(channels.titleOf, { year }) }]}
      title={
        asked.channel
          ? fill(channels.behindOf, { scope: scopeName(asked.channel, words), figure: name, year })
          : fill(channels.behind, { figure: name, year })
      }
      lead={fill(channels.list.total, { total: data.total })}
    >
      <p className="text-ink-soft">{definitionText(key, words)}</p>
      {data.rows.length > 0 ? (
        <VoiceListTable rows={data.rows} words={words} />
      ) : (
        <EmptyState title={common.nothingFound} />
      )}
      <ExportLinks list="channel-figure" filter={{ ...asked, year, figure }} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        previous={at(data.previous)}
        next={at(data.next)}
        words={common}
      />
    </Shell>
  )
}
