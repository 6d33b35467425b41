import { Card } from '@/components/ui/card'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Who suggests it, and what they wish. */
export function People({ view, words }: { view: SuggestionView; words: Words }) {
  const { suggestion, common } = words
  const signers = view.coSignersNamed.map(({ name, state }) =>
    state === 'CONFIRMED' ? name : fill(suggestion.namedWith, { name, note: suggestion.coSignerStates[state] }),
  )
  const items: Definition[] = [
    { term: suggestion.lead, value: view.lead.name },
    ...(view.lead.delegation ? [{ term: suggestion.delegation, value: view.lead.delegation }] : []),
    ...(signers.length > 0 ? [{ term: suggestion.coSigners, value: signers.join(common.listComma) }] : []),
    { term: suggestion.publicityWish, value: suggestion.publicityWishes[view.publicityWish] },
    { term: suggestion.contactWish, value: view.contactWish ? common.yes : common.no },
    ...(view.wishedUnit ? [{ term: suggestion.wishedUnit, value: view.wishedUnit }] : []),
  ]
  return (
    <Card title={suggestion.people}>
      <DefinitionList items={items} />
    </Card>
  )
}
