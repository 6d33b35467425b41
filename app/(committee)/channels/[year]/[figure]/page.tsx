import { channelAddress } from '@/components/channels/channel-address'
import { ChannelListFrame } from '@/components/channels/channel-list-frame'
import { definitionText } from '@/components/channels/definitions'
import { voiceListColumns } from '@/components/channels/voice-list-columns'
import type { VoiceFigureKey } from '@/lib/domain/figures/channels/register'
import { readChannelList } from '@/lib/queries/read-channel-list'
import { channelListSchema } from '@/lib/schemas/channel-list'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { sentences } from '@/lib/wording/sentences'

type Props = {
  params: Promise<{ year: string; figure: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ChannelListPage({ params, searchParams }: Props) {
  const { year, figure } = await params
  const asked = channelListSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(readChannelList, { ...asked, year: Number(year), figure })
  const words = await currentWords()
  const { channels } = words
  const key = figure as VoiceFigureKey
  const { outcome } = asked
  const name = channels.names[key]
  return (
    <ChannelListFrame
      {...{ actor, words, page: data }}
      year={Number(year)}
      list="channel-figure"
      filter={{ ...asked, figure }}
      figure={outcome ? `${name} · ${channels.outcomes[outcome]}` : name}
      lead={fill(channels.list.total, { total: data.total })}
      formula={sentences([definitionText(key, words), outcome && channels.outcomeFormulas[outcome]], words)}
      caption={channels.list.caption}
      columns={voiceListColumns(words)}
      at={(page) => channelAddress(Number(year), key, { ...asked, page })}
    />
  )
}
