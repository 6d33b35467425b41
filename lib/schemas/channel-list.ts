import { z } from 'zod'
import { type VoiceFigureKey, voiceFigureKeys } from '@/lib/domain/figures/channels/register'
import { voiceChannels } from '@/lib/domain/voice/voice'

/** The channels that the report adds up, the two others, or one of them. */
export const channelScopes = ['reported', 'others', ...voiceChannels] as const
export type ChannelScope = (typeof channelScopes)[number]

const place = z
  .union([z.uuid(), z.literal('none')])
  .optional()
  .catch(undefined)

/** The address of the list behind a number. What cannot be read is left out. */
export const channelListSchema = z.object({
  channel: z.enum(channelScopes).optional().catch(undefined),
  station: place,
  delegation: place,
  town: place,
  unit: place,
  page: z.string().optional().catch(undefined),
})
export type ChannelList = z.output<typeof channelListSchema>

export const isVoiceFigure = (key: string): key is VoiceFigureKey => (voiceFigureKeys as string[]).includes(key)
