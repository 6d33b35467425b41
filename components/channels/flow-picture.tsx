import { FlowColumns, type Stage } from '@/components/pictures/flow-columns'
import type { ChannelsOfYear, Flow } from '@/lib/domain/figures/channels/channels-of-year'
import { voiceOutcomes } from '@/lib/domain/figures/channels/outcome'
import { becameKeys } from '@/lib/domain/figures/channels/register'
import { otherChannels, reportedChannels } from '@/lib/domain/figures/channels/voice-cell'
import type { Words } from '@/lib/wording/catalogue'

const fills: Record<string, string> = {
  SOLVED: 'fill-good',
  IN_PROGRESS: 'fill-action',
  WITH_SUGGESTION: 'fill-action',
  NOT_SOLVED: 'fill-bad',
  PENDING: 'fill-warn',
  open: 'fill-warn',
  answering: 'fill-warn',
}

/** Channel, end and result of the voices of a year. */
export function FlowPicture({ figures, words }: { figures: ChannelsOfYear; words: Words }) {
  const { channels, voices } = words
  if (figures.flows.length === 0) return null
  const names: Readonly<Record<string, string>> = { ...voices.channels, ...channels.names, ...channels.outcomes }
  const nameOf = (key: string): string => names[key] ?? key
  const stages: Stage<Flow>[] = [
    { x: 150, order: [...reportedChannels, ...otherChannels], keyOf: ({ channel }) => channel, nameOf },
    { x: 480, order: becameKeys, keyOf: ({ became }) => became, nameOf },
    { x: 810, order: voiceOutcomes, keyOf: ({ outcome }) => outcome, nameOf },
  ]
  return <FlowColumns label={channels.flowLabel} stages={stages} flows={figures.flows} fills={fills} />
}
