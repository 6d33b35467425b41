import { z } from 'zod'
import { voiceOutcomes } from '@/lib/domain/figures/channels/outcome'
import { type VoiceFigureKey, voiceFigureKeys } from '@/lib/domain/figures/channels/register'
import { voiceChannels } from '@/lib/domain/voice/voice'

/** The channels that the report adds up, the two others, or one of them. */
export const channelScopes = ['reported', 'others', ...voiceChannels] as const
export type ChannelScope = (typeof channelScopes)[number]

const place = z
  .union([z.uuid(), z.literal('none')])
  .optional()
  .catch(undefined)

const where = {
  channel: z.enum(channelScopes).optional().catch(undefined),
  station: place,
  delegation: place,
  town: place,
}
const page = z.string().optional().catch(undefined)

/** The address of the list behind a number. What cannot be read is left out. */
export const channelListSchema = z.object({
  ...where,
  unit: place,
  outcome: z.enum(voiceOutcomes).optional().catch(undefined),
  page,
})
export type ChannelList = z.output<typeof channelListSchema>

/** The activities behind the numbers of those who came. */
export const channelActivitiesSchema = z.object({ ...where, page })
export type ChannelActivities = z.output<typeof channelActivitiesSchema>

/** How far suggestions are that voices fed: all of them, or those that count as solved. */
export const fedParts = ['claimed', 'confirmed'] as const

export const figureOfPart = { claimed: 'solvedAsClaimed', confirmed: 'solvedAsConfirmed' } as const

/** The suggestions, which are fewer than the voices that fed them. */
export const channelSuggestionsSchema = z.object({
  channel: where.channel,
  part: z.enum(fedParts).optional().catch(undefined),
  page,
})
export type ChannelSuggestions = z.output<typeof channelSuggestionsSchema>

export const isVoiceFigure = (key: string): key is VoiceFigureKey => (voiceFigureKeys as string[]).includes(key)
