import { Card } from '@/components/ui/card'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { DelegateView } from '@/lib/queries/get-delegate'
import type { Words } from '@/lib/wording/catalogue'
import { mandateText } from './mandate-text'

export function DelegateFacts({ delegate, words }: { delegate: DelegateView; words: Words }) {
  const { delegates } = words
  const { cardNumber, delegation, phone, login, endGround, endDecision, predecessor, successor } = delegate
  const items: Definition[] = [
    { term: delegates.delegation, value: delegation ?? delegates.noDelegation },
    { term: delegates.card, value: cardNumber ?? delegates.noCard },
    { term: delegates.valid, value: mandateText(delegate, words) },
    ...(endGround ? [{ term: delegates.ground, value: delegates.grounds[endGround] }] : []),
    ...(endDecision ? [{ term: delegates.decision, value: endDecision }] : []),
    ...(predecessor
      ? [{ term: delegates.predecessor, value: <a href={`/delegates/${predecessor.id}`}>{predecessor.name}</a> }]
      : []),
    ...(successor
      ? [{ term: delegates.successor, value: <a href={`/delegates/${successor.id}`}>{successor.name}</a> }]
      : []),
    { term: delegates.phone, value: phone ?? delegates.noPhone },
    { term: delegates.login, value: login ?? delegates.noLogin },
  ]
  return (
    <Card title={delegates.facts}>
      <DefinitionList items={items} />
    </Card>
  )
}
