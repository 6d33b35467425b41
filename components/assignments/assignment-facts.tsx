import { DueDay } from '@/components/deadlines/due-day'
import { entryLine } from '@/components/entries/entry-line'
import { Badge } from '@/components/ui/badge'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { urgency } from '@/lib/domain/deadlines/urgency'
import type { AssignmentView } from '@/lib/queries/get-assignment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'

type AssignmentFactsProps = { view: AssignmentView; today: LocalDate; words: Words }

/** Which suggestion, whose, in which part, until when. */
export function AssignmentFacts({ view, today, words }: AssignmentFactsProps) {
  const { assignment, text, suggestion } = view
  const { assignment: spoken, states } = words
  const acting = text.acting && fill(words.delegates.actingBy, { name: text.acting })
  const part = text.handlers.find(({ id }) => id === assignment.id)?.part
  const isDone = assignment.status === 'REPLIED' || assignment.status === 'OPINION_GIVEN'
  return (
    <div className="card">
      <p className="mb-3 font-semibold">
        {text.numberText ? `${text.numberText} ` : ''}
        <a href={`/suggestions/${suggestion.id}`}>{suggestion.title}</a>{' '}
        {text.isKey ? <Badge tone="bad">{words.keySuggestions.mark}</Badge> : null}
      </p>
      <DefinitionList
        items={[
          {
            term: spoken.delegate,
            value: [shownName(text.delegate, words), text.delegation, acting].filter(Boolean).join(' · '),
          },
          ...(text.entered
            ? [{ term: words.entries.entry, value: entryLine(text.entered, text.delegate, words) }]
            : []),
          ...(text.phone ? [{ term: spoken.phone, value: <a href={`tel:${text.phone}`}>{text.phone}</a> }] : []),
          ...(text.isHidden
            ? [
                {
                  term: words.secrecy.signers,
                  value: fill(words.secrecy.signersCount, { count: text.joined + 1 }),
                },
              ]
            : []),
          { term: spoken.role, value: states.assignmentRole[assignment.role] },
          ...(part ? [{ term: spoken.part, value: part }] : []),
          ...silence(assignment, words),
          {
            term: spoken.dueOn,
            value: (
              <span className="cluster">
                <DueDay
                  dueOn={assignment.dueOn}
                  pausedSince={text.pausedSince}
                  isProvisional={assignment.dueIsProvisional}
                  isAwaited={!isDone}
                  suggestionId={suggestion.id}
                  today={today}
                  words={words}
                />
                {assignment.dueIsProvisional ? <span>{spoken.provisionalHint}</span> : null}
              </span>
            ),
          },
        ]}
      />
      {isDone ? null : <MoreTime view={view} today={today} words={words} />}
    </div>
  )
}

/** Loud as long as nobody has acknowledged it. */
function silence({ acceptedBySilenceOn, acknowledgedOn }: AssignmentView['assignment'], words: Words): Definition[] {
  if (!acceptedBySilenceOn || acknowledgedOn) return []
  const day = dayText(acceptedBySilenceOn, words.language)
  return [{ term: words.suggestion.acknowledged, value: fill(words.returns.silent, { day }) }]
}

/** Beside the day that is near or past: the way to more time, or that there is none any more. */
function MoreTime({ view, today, words: { pause } }: AssignmentFactsProps) {
  const { assignment, text, moves } = view
  const state = urgency({ dueOn: assignment.dueOn, pausedSince: text.pausedSince }, today)
  if (state === 'NORMAL') return null
  if (state === 'OVERDUE') return <p className="mt-3">{pause.tooLate}</p>
  const ways = [
    { move: 'askExtension', page: 'extension', label: pause.links.extension },
    { move: 'askPause', page: 'pause', label: pause.links.pause },
    { move: 'endPause', page: 'pause', label: pause.links.paused },
  ] as const
  return (
    <p className="cluster no-print mt-3">
      {ways
        .filter(({ move }) => moves.includes(move))
        .map(({ move, page, label }) => (
          <a key={move} href={`/assignments/${assignment.id}/${page}`}>
            {label}
          </a>
        ))}
    </p>
  )
}
