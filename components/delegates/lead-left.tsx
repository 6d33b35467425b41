import { Notice } from '@/components/ui/notice'
import type { SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** Whoever led it is a delegate no longer: everybody who reads it has to know with whom to speak. */
export function LeadLeft({ view, words }: { view: SuggestionView; words: Words }) {
  const { delegates, language } = words
  const { leadLeft, lead, status } = view
  if (!leadLeft) return null
  const { on, ground, acting } = leadLeft
  const facts = { name: lead.name, day: dayText(on, language), ground: delegates.grounds[ground], acting: acting ?? '' }
  return (
    <Notice tone="warn" title={delegates.left}>
      <p>{fill(acting ? delegates.leftActing : delegates.leftText, facts)}</p>
      {status === 'REPLIED' && !acting ? <p>{delegates.leftUnrated}</p> : null}
    </Notice>
  )
}
