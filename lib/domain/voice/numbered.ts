import type { VoiceItem } from './voice'

/** 〔2022〕15: as it is called in every sentence about it. */
export const voiceNumber = ({ year, number }: { readonly year: number; readonly number: number | null }): string =>
  number === null ? `〔${year}〕` : `〔${year}〕${number}`

/** What every event of a voice says of it; nobody's words and nobody's name. */
export const voiceFacts = (voice: Pick<VoiceItem, 'year' | 'number' | 'channel' | 'delegateId'>) => ({
  voice: voiceNumber(voice),
  channel: voice.channel,
  delegateIds: voice.delegateId === null ? [] : [voice.delegateId],
})
