import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { CommitmentView } from '@/lib/queries/get-commitment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { stateTones, yearsOn } from './ledger-table'

type PromiseFactsProps = { commitment: CommitmentView; today: LocalDate; words: Words }

/** What was promised, by whom, until when, and where it comes from. */
export function PromiseFacts({ commitment, today, words }: PromiseFactsProps) {
  const { commitments, language } = words
  const { page } = commitments
  const { state, suggestion, year, closedOn } = commitment
  const years = yearsOn(year, today)
  const items = [
    { term: page.what, value: <span className="written">{commitment.text}</span> },
    { term: page.who, value: [commitment.unit, commitment.responsiblePerson].filter(Boolean).join('　') },
    ...(commitment.money ? [{ term: page.money, value: commitment.money }] : []),
    { term: page.dueOn, value: <PromisedDay commitment={commitment} today={today} words={words} /> },
    ...expected(commitment, words),
    { term: page.openedOn, value: dayText(commitment.openedOn, language) },
    ...(closedOn ? [{ term: page.closedOn, value: dayText(closedOn, language) }] : []),
    { term: page.from, value: sourceText(commitment, words) },
    { term: page.suggestion, value: suggestionLink(suggestion, words) },
  ]
  return (
    <Card
      title={page.facts}
      aside={
        <span className="cluster">
          {years > 1 && !closedOn ? <Badge tone="warn">{fill(commitments.yearBadge, { year: years })}</Badge> : null}
          <Badge tone={stateTones[state]}>{commitments.states[state]}</Badge>
        </span>
      }
    >
      <DefinitionList items={items} />
    </Card>
  )
}

function PromisedDay({ commitment: { dueOn, closedOn, state, suggestion }, today, words }: PromiseFactsProps) {
  const isAwaited = closedOn === null && state === 'open'
  return (
    <DueDay
      dueOn={dueOn}
      pausedSince={null}
      isAwaited={isAwaited}
      suggestionId={suggestion.opens ? suggestion.id : undefined}
      today={today}
      words={words}
    />
  )
}

function suggestionLink({ id, numberText, title, opens }: CommitmentView['suggestion'], { commitments }: Words) {
  const text = numberText ? fill(commitments.numbered, { number: numberText, title }) : title
  return opens ? <a href={`/suggestions/${id}`}>{text}</a> : text
}

function expected({ updates, closedOn }: CommitmentView, { commitments, language }: Words) {
  const day = updates[0]?.expectedOn
  return day && !closedOn ? [{ term: commitments.page.expectedOn, value: dayText(day, language) }] : []
}

function sourceText({ round, ordinal }: CommitmentView, { commitments: { page } }: Words): string {
  return round && ordinal ? fill(page.fromReply, { round, ordinal }) : page.fromOffice
}
