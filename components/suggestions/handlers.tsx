import { AssistRecord } from '@/components/assignments/assist-record'
import { ContactsOfPart } from '@/components/contacts/contacts-of-part'
import { NobodyCame } from '@/components/contacts/nobody-came'
import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { HandlerView, SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { Extensions } from './extensions'
import { Pauses } from './pauses'

type HandlersProps = {
  suggestionId: string
  handlers: readonly HandlerView[]
  nobodyCame: SuggestionView['nobodyCame']
  today: LocalDate
  timeZone: string
  words: Words
}

/** Each unit with its part in it: role, state, until when, and what it did on the way. */
export function Handlers({ suggestionId, handlers, nobodyCame, today, timeZone, words }: HandlersProps) {
  if (handlers.length === 0) return null
  return (
    <Card title={words.suggestion.units}>
      <div className="divide-y divide-line">
        {handlers.map((handler) => (
          <section key={handler.id} className="space-y-3 py-4 first:pt-0 last:pb-0">
            <h3 className="cluster">
              {fill(words.timeline.unitWithRole, {
                unit: handler.unitName,
                role: words.states.assignmentRole[handler.role],
              })}
              <Badge tone={toneOf(handler)}>{words.states.assignment[handler.status]}</Badge>
            </h3>
            <DefinitionList items={factsOf(handler, suggestionId, today, words)} />
            <ContactsOfPart view={handler.contacts} today={today} timeZone={timeZone} words={words} />
            <Extensions extensions={handler.extensions} words={words} />
            <Pauses pauses={handler.pauses} words={words} />
            <AssistRecord work={handler.work} words={words} />
          </section>
        ))}
      </div>
      <NobodyCame suggestionId={suggestionId} state={nobodyCame} words={words} />
    </Card>
  )
}

function toneOf({ status, inForce }: HandlerView) {
  if (!inForce) return 'plain'
  return status === 'REPLIED' || status === 'OPINION_GIVEN' ? 'good' : 'info'
}

function factsOf(handler: HandlerView, suggestionId: string, today: LocalDate, words: Words): Definition[] {
  const { suggestion, language } = words
  const {
    part,
    formerly,
    role,
    status,
    dueOn,
    pausedSince,
    dueIsProvisional,
    acknowledgedOn,
    acceptedBySilenceOn,
    endedOn,
    inForce,
  } = handler
  const isAwaited = status !== 'REPLIED' && status !== 'OPINION_GIVEN'
  const clock = { dueOn, pausedSince, isProvisional: dueIsProvisional, isAwaited, suggestionId }
  const due = <DueDay {...clock} today={today} words={words} />
  const acknowledged = acknowledgedOn
    ? dayText(acknowledgedOn, language)
    : acceptedBySilenceOn
      ? fill(words.returns.silent, { day: dayText(acceptedBySilenceOn, language) })
      : suggestion.notAcknowledged
  return [
    ...(part ? [{ term: suggestion.part, value: part }] : []),
    ...formerly.map(({ name, until }) => ({
      term: words.units.formerly,
      value: fill(words.units.formerlyUntil, { name, day: dayText(until, language) }),
    })),
    ...(inForce ? [{ term: role === 'ASSIST' ? suggestion.opinionDue : suggestion.unitDue, value: due }] : []),
    { term: suggestion.acknowledged, value: acknowledged },
    ...(endedOn ? [{ term: suggestion.ended, value: dayText(endedOn, language) }] : []),
  ]
}
