import type { Definition } from '@/components/ui/definition-list'
import { isPublicityDecided, publicityInForce } from '@/lib/domain/suggestion/publicity'
import type { SuggestionForm } from '@/lib/queries/get-suggestion-form'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Decided = Pick<SuggestionForm, 'status' | 'publicityWish' | 'publicityDecided' | 'publicityDecision'>

/** What the office decided, with its ground and reason; nothing before the suggestion is registered. */
export function publicityFacts(facts: Decided, { publicity, suggestion }: Words): Definition[] {
  const { status, publicityWish: wish, publicityDecided: decided, publicityDecision: last } = facts
  if (!decided && !isPublicityDecided(status)) return []
  const departs = decided !== null && last !== null
  const name = publicity.kinds[publicityInForce({ wish, decided })]
  const said = fill(suggestion.namedWith, { name, note: publicity.grounds[departs ? last.ground : 'AS_WISHED'] })
  return [{ term: publicity.decision, value: departs && last.reason ? `${said}\n${last.reason}` : said }]
}
