import type { VoiceChannel, VoiceEnding } from '@/lib/domain/voice/voice'
import { open } from '@/lib/store/tx'
import { voicesJoined } from '@/lib/store/voice-items'
import type { Reading } from './query'
import { keepsOrigin } from './voice-origin'
import { voicesVisibleTo } from './voices-visible-to'

export type VoiceOfSuggestion = {
  readonly id: string
  readonly year: number
  readonly number: number | null
  readonly channel: VoiceChannel
  readonly ending: Extract<VoiceEnding, 'MERGED' | 'BECAME_SUGGESTION'>
  /** whoever looks may open it, too */
  readonly opens: boolean
}

/** The voices from which a suggestion came or that were merged into it, by number and channel. */
export const voicesOf = ({ tx, actor }: Reading, suggestionId: string): Promise<VoiceOfSuggestion[]> =>
  open(tx).$queryRaw<VoiceOfSuggestion[]>`
    SELECT v.id, v.year, v.number, v.channel, v.ending, ${voicesVisibleTo(actor)} AS opens FROM ${voicesJoined} JOIN suggestion s ON s.id = v.suggestion_id
     WHERE v.suggestion_id = ${suggestionId}::uuid AND NOT ${keepsOrigin(actor)} ORDER BY v.ending, v.year, v.number`
