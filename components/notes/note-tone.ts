import type { Tone } from '@/components/ui/tone'
import type { NoteLevel } from '@/lib/domain/suggestion/note'

/** By colour beside the word, never by colour alone. */
export const noteTones: Record<NoteLevel, Tone> = { UNIT: 'info', HANDLERS: 'good', COMMITTEE: 'warn' }
export const noteEdges: Record<NoteLevel, string> = {
  UNIT: 'border-action',
  HANDLERS: 'border-good',
  COMMITTEE: 'border-warn',
}
