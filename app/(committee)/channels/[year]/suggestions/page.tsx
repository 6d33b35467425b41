import { suggestionsAddress } from '@/components/channels/channel-address'
import { ChannelListFrame } from '@/components/channels/channel-list-frame'
import {
  suggestionListColumns,
  suggestionsFormula,
  suggestionsName,
} from '@/components/channels/suggestion-list-columns'
import { readChannelSuggestions } from '@/lib/queries/read-channel-suggestions'
import { channelSuggestionsSchema } from '@/lib/schemas/channel-list'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ year: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ChannelSuggestionsPage({ params, searchParams }: Props) {
  const year = Number((await params).year)
  const asked = channelSuggestionsSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(readChannelSuggestions, { ...asked, year })
  const words = await currentWords()
  const { channels } = words
  const { total, voices } = data
  return (
    <ChannelListFrame
      {...{ actor, words, year, page: data }}
      list="channel-suggestions"
      filter={asked}
      figure={suggestionsName(asked.part, words)}
      lead={fill(channels.suggestionsList.total, { total, voices })}
      formula={suggestionsFormula(asked.part, words)}
      columns={suggestionListColumns(words)}
      caption={channels.suggestionsList.caption}
      at={(page) => suggestionsAddress(year, { ...asked, page })}
    />
  )
}
