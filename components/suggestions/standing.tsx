import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { Tone } from '@/components/ui/tone'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Urgency, urgency } from '@/lib/domain/deadlines/urgency'
import type { SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { dueText } from '@/lib/wording/due-text'
import { fill } from '@/lib/wording/fill'
import { dayText, sessionText } from '@/lib/wording/formats'
import { suggestionTone } from './status-tone'

type StandingProps = { suggestion: SuggestionView; today: LocalDate; words: Words }

const tones: Record<Urgency, Tone> = { NORMAL: 'plain', DUE_SOON: 'warn', OVERDUE: 'bad', PAUSED: 'plain' }

/** What it is, where it stands, who holds the ball, until when. */
export function Standing({ suggestion, today, words }: StandingProps) {
  return (
    <Card title={words.suggestion.standing}>
      <DefinitionList items={[...standing(suggestion, today, words), ...paper(suggestion, words)]} />
    </Card>
  )
}

function standing(
  view: SuggestionView,
  today: LocalDate,
  { suggestion, states, common, language }: Words,
): Definition[] {
  const { status, holder, dueOn } = view
  const who = holder.units.length > 0 ? holder.units.join(common.listComma) : suggestion.holders[holder.side]
  const runs = dueOn !== null && (holder.side === 'UNIT' || status === 'EXTENSION_REQUESTED') && status !== 'TRACKED'
  const due = runs && (
    <>
      {dayText(dueOn, language)}{' '}
      <Badge tone={tones[urgency({ dueOn }, today)]}>{dueText(daysBetween(today, dueOn), states)}</Badge>
      {view.dueIsProvisional ? ` ${suggestion.provisional}` : null}
    </>
  )
  return [
    {
      term: suggestion.status,
      value: <Badge tone={suggestionTone(status)}>{states.suggestion[status]}</Badge>,
    },
    { term: suggestion.holder, value: who },
    ...(due ? [{ term: suggestion.dueOn, value: due }] : []),
    ...(view.round > 1 ? [{ term: suggestion.rounds, value: fill(suggestion.round, { round: view.round }) }] : []),
  ]
}

function paper(view: SuggestionView, { suggestion, language }: Words): Definition[] {
  const session = { term: view.term, session: view.session, interSession: view.period === 'INTER_SESSION' }
  const days = [
    { term: suggestion.submittedOn, day: view.submittedOn },
    { term: suggestion.assignedOn, day: view.assignedOn },
  ]
  return [
    { term: suggestion.session, value: sessionText(session, language) },
    ...(view.category ? [{ term: suggestion.category, value: view.category }] : []),
    ...days.flatMap(({ term, day }) => (day ? [{ term, value: dayText(day, language) }] : [])),
  ]
}
