import { DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssignmentView } from '@/lib/queries/get-assignment'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { DueBadge } from './due-badge'

type AssignmentFactsProps = { view: AssignmentView; today: LocalDate; words: Words }

/** Which suggestion, whose, in which part, until when. */
export function AssignmentFacts({ view, today, words }: AssignmentFactsProps) {
  const { assignment, text, suggestion } = view
  const { assignment: spoken, states, language } = words
  const part = text.handlers.find(({ id }) => id === assignment.id)?.part
  const isDone = assignment.status === 'REPLIED' || assignment.status === 'OPINION_GIVEN'
  return (
    <div className="card">
      <p className="mb-3 font-semibold">
        {text.numberText ? `${text.numberText} ` : ''}
        <a href={`/suggestions/${suggestion.id}`}>{suggestion.title}</a>
      </p>
      <DefinitionList
        items={[
          {
            term: spoken.delegate,
            value: [text.delegate, text.delegation].filter(Boolean).join(' · '),
          },
          ...(text.phone ? [{ term: spoken.phone, value: <a href={`tel:${text.phone}`}>{text.phone}</a> }] : []),
          { term: spoken.role, value: states.assignmentRole[assignment.role] },
          ...(part ? [{ term: spoken.part, value: part }] : []),
          {
            term: spoken.dueOn,
            value: (
              <span className="cluster">
                <span>{dayText(assignment.dueOn, language)}</span>
                {isDone ? null : (
                  <span>
                    <DueBadge dueOn={assignment.dueOn} today={today} words={states} />
                  </span>
                )}
                {assignment.dueIsProvisional ? <span>{spoken.provisionalHint}</span> : null}
              </span>
            ),
          },
        ]}
      />
    </div>
  )
}
