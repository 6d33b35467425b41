import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { KeyView } from '@/lib/queries/key-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { groundsText, leadersText, meetingText } from './key-texts'

export function KeyFacts({ nomination, words }: { nomination: KeyView; words: Words }) {
  const { columns, card } = words.keySuggestions
  return (
    <DefinitionList
      items={[
        { term: columns.grounds, value: groundsText(nomination, words) },
        { term: card.reason, value: <p className="written">{nomination.reason}</p> },
        { term: columns.proposer, value: nomination.proposer },
        { term: columns.nominatedOn, value: dayText(nomination.nominatedOn, words.language) },
        ...fixed(nomination, words),
      ]}
    />
  )
}

function fixed(nomination: KeyView, words: Words): Definition[] {
  const { keySuggestions } = words
  const { columns } = keySuggestions
  if (nomination.outcome !== 'FIXED') return []
  return [
    { term: columns.meeting, value: meetingText(nomination, words) },
    { term: columns.leader, value: leadersText(nomination, words) },
    { term: columns.office, value: nomination.supervisingOffice },
    { term: columns.progress, value: fill(keySuggestions.everyDays, { days: nomination.progressDays ?? 0 }) },
  ]
}
