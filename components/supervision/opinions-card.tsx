import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { awaitsAnswer, isOpinionOpen, opinionState } from '@/lib/domain/supervision/opinion'
import type { AnswerView, OpinionView, SupervisionView } from '@/lib/queries/supervision-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { FileLinks } from './file-links'
import { dueDayOf, openOpinionsOf, pageOf, toneOfOpinion } from './supervision-texts'

type OpinionsCardProps = { view: SupervisionView; today: LocalDate; words: Words }

/** What was demanded, what the units said to it, and what the supervisors made of that. */
export function OpinionsCard({ view, today, words }: OpinionsCardProps) {
  const { opinions } = words.supervision
  const open = openOpinionsOf(view).length
  return (
    <Card
      title={opinions.title}
      aside={open > 0 ? <Badge tone="warn">{fill(opinions.open, { count: open })}</Badge> : undefined}
    >
      {view.opinions.length === 0 ? <p className="text-ink-soft">{opinions.none}</p> : null}
      <ul className="divide-y divide-line">
        {view.opinions.map((opinion) => (
          <li key={opinion.id} className="space-y-1 py-3 first:pt-0">
            <Opinion opinion={opinion} today={today} words={words} />
            <Turn view={view} opinion={opinion} words={words} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Opinion({ opinion, today, words }: { opinion: OpinionView; today: LocalDate; words: Words }) {
  const { supervision, language } = words
  const { opinions, visits } = supervision
  const { unit, demand, givenOn, dueOn, visit, answers } = opinion
  const isMoot = opinion.isRelieved && isOpinionOpen(opinion)
  const state = opinionState(opinion)
  const late = awaitsAnswer(state) && !isMoot ? daysBetween(dueDayOf(opinion), today) : 0
  return (
    <>
      <p className="cluster">
        <span className="font-semibold">{fill(opinions.to, { unit })}</span>
        {isMoot ? (
          <Badge tone="still">{opinions.relieved}</Badge>
        ) : (
          <Badge tone={toneOfOpinion[state]}>{opinions.states[state]}</Badge>
        )}
        {late > 0 ? <Badge tone="bad">{fill(opinions.late, { days: late })}</Badge> : null}
      </p>
      <p className="written">{demand}</p>
      <p className="text-ink-soft text-sm">
        {fill(opinions.given, { day: dayText(givenOn, language), due: dayText(dueOn, language) })}
        {visit
          ? ` · ${fill(opinions.fromVisit, { day: dayText(visit.heldOn, language), kind: visits.kinds[visit.kind] })}`
          : null}
      </p>
      <ol className="space-y-2">
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} words={words} />
        ))}
      </ol>
    </>
  )
}

function Answer({ answer, words }: { answer: AnswerView; words: Words }) {
  const { supervision, supervisionForms, language } = words
  const { opinions } = supervision
  const { kind, text, expectedOn, answeredOn, evidence, verdict, verdictReason, newDueOn, judgedOn } = answer
  const judged = { day: judgedOn ? dayText(judgedOn, language) : '', reason: verdictReason }
  return (
    <li className="border-line border-l-4 pl-3">
      <p className="text-ink-soft text-sm">
        {fill(opinions.answered, { day: dayText(answeredOn, language), kind: opinions.answers[kind] })}
        {expectedOn ? ` · ${fill(opinions.expected, { day: dayText(expectedOn, language) })}` : null}
      </p>
      <p className="written">{text}</p>
      <FileLinks label={supervisionForms.answer.evidence} files={evidence} />
      {verdict === 'ACCEPTED' ? <p className="text-sm">{fill(opinions.accepted, judged)}</p> : null}
      {verdict === 'SENT_BACK' ? (
        <p className="text-sm">
          {fill(opinions.sentBack, { ...judged, due: newDueOn ? dayText(newDueOn, language) : '' })}
        </p>
      ) : null}
    </li>
  )
}

function Turn({ view, opinion, words }: { view: SupervisionView; opinion: OpinionView; words: Words }) {
  const { ways, opinions } = words.supervision
  const way = view.answerable.includes(opinion.id) ? 'answer' : view.judgeable.includes(opinion.id) ? 'judge' : null
  if (!way) return null
  const label = fill(way === 'answer' ? opinions.answerThis : opinions.judgeThis, { demand: opinion.demand })
  return (
    <p className="no-print">
      <ButtonLink href={`${pageOf(view.id)}/${way}?of=${opinion.id}`} aria-label={label}>
        {ways[way]}
      </ButtonLink>
    </p>
  )
}
