import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import type { SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, sessionText } from '@/lib/wording/formats'
import { raisedText } from './raised-text'
import { suggestionTone } from './status-tone'

const awaiting = new Set<string>(awaitingReply)

type StandingProps = { suggestion: SuggestionView; today: LocalDate; words: Words }

/** What it is, where it stands, who holds the ball, until when. */
export function Standing({ suggestion, today, words }: StandingProps) {
  return (
    <Card title={words.suggestion.standing}>
      <DefinitionList items={[...standing(suggestion, today, words), ...paper(suggestion, words)]} />
    </Card>
  )
}

function standing(view: SuggestionView, today: LocalDate, words: Words): Definition[] {
  const { suggestion, states } = words
  const { status, dueOn } = view
  const runs = dueOn !== null && awaiting.has(status)
  const due = runs && (
    <>
      <DueDay
        dueOn={dueOn}
        pausedSince={view.pausedSince}
        isProvisional={view.dueIsProvisional}
        suggestionId={view.id}
        today={today}
        words={words}
      />
      {view.dueIsProvisional ? <p className="text-ink-soft">{suggestion.provisional}</p> : null}
    </>
  )
  return [
    {
      term: suggestion.status,
      value: (
        <span className="cluster">
          <Badge tone={suggestionTone(status)}>{states.suggestion[status]}</Badge>
          {view.keyNomination?.outcome === 'FIXED' ? <Badge tone="bad">{words.keySuggestions.mark}</Badge> : null}
        </span>
      ),
    },
    { term: suggestion.holder, value: holderText(view, words) },
    ...(due ? [{ term: suggestion.dueOn, value: due }] : []),
    ...(view.round > 1 ? [{ term: suggestion.rounds, value: fill(suggestion.round, { round: view.round }) }] : []),
  ]
}

function holderText({ holder, status }: SuggestionView, { suggestion, custody, merging, language }: Words): string {
  if (status === 'SPLIT') return merging.withParts
  const { kind, unit, reason, since } = holder
  const who = unit ?? suggestion.holders[kind]
  if (!reason || !since) return who
  return fill(suggestion.heldBecause, { who, reason: custody.reasons[reason], since: dayText(since, language) })
}

function paper(view: SuggestionView, words: Words): Definition[] {
  const { suggestion, merging, language } = words
  const raised = raisedText(view.raisedYears, words)
  const session = { term: view.term, session: view.session, interSession: view.period === 'INTER_SESSION' }
  const days = [
    { term: suggestion.submittedOn, day: view.submittedOn },
    { term: suggestion.assignedOn, day: view.assignedOn },
  ]
  return [
    { term: suggestion.session, value: sessionText(session, language) },
    ...(raised ? [{ term: merging.raised, value: raised }] : []),
    ...(view.category ? [{ term: suggestion.category, value: view.category }] : []),
    ...(view.towns
      ? [{ term: words.towns.field, value: view.towns.join(words.common.listComma) || words.towns.wholeDistrict }]
      : []),
    ...days.flatMap(({ term, day }) => (day ? [{ term, value: dayText(day, language) }] : [])),
  ]
}
