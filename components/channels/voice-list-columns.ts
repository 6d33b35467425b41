import type { Column } from '@/components/ui/data-table'
import type { ChannelVoice } from '@/lib/queries/read-channel-list'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** The voices behind a number. */
export function voiceListColumns({ channels, voices, language }: Words): Column<ChannelVoice>[] {
  const { list } = channels
  return [
    {
      key: 'number',
      header: list.number,
      fit: 'tight',
      cell: ({ year, number }) => fill(voices.numbered, { year, number }),
    },
    {
      key: 'title',
      header: list.title,
      heads: true,
      cell: ({ id, title }) => ({ href: `/voices/${id}`, text: title }),
    },
    { key: 'channel', header: list.channel, fit: 'tight', cell: ({ channel }) => voices.channels[channel] },
    { key: 'received', header: list.received, fit: 'tight', cell: ({ receivedOn }) => dayText(receivedOn, language) },
    {
      key: 'became',
      header: list.became,
      fit: 'tight',
      cell: ({ state, ending }) => (state === 'ENDED' && ending ? voices.endings[ending] : voices.states[state]),
    },
    {
      key: 'result',
      header: list.result,
      fit: 'tight',
      cell: ({ result }) => (result ? voices.results[result] : null),
    },
    { key: 'unit', header: list.unit, cell: ({ unit }) => unit },
    { key: 'suggestion', header: list.suggestion, fit: 'tight', cell: ({ suggestionNumber }) => suggestionNumber },
  ]
}
