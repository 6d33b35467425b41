import { voiceNumber } from '@/lib/domain/voice/numbered'
import type { VoiceRow } from '@/lib/queries/list-voices'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Raised = Pick<VoiceRow, 'source' | 'delegate' | 'delegation'>

/** Whose it is: a delegate by name, a resident never. */
export function raisedBy({ source, delegate, delegation }: Raised, { voices, voicePages }: Words): string {
  if (source !== 'DELEGATE' || delegate === null) return voices.sources[source]
  if (delegation === null) return fill(voicePages.facts.delegate, { name: delegate })
  return fill(voicePages.facts.delegateOf, { name: delegate, delegation })
}

/** Its number, or that nobody has looked at it yet. */
export const calledAs = (voice: Pick<VoiceRow, 'year' | 'number'>, { delegation }: Words): string =>
  voice.number === null ? delegation.unnumbered : voiceNumber(voice)

/** Its title, or how it begins. */
export const headOf = ({ title, text }: { readonly title: string; readonly text: string }, length = 42): string =>
  title !== '' ? title : text.length > length ? `${text.slice(0, length)}…` : text
