import { attachmentWords } from '@/components/attachments/attachment-words'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SupervisionDesk } from '@/lib/queries/get-supervision'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AnswerForm } from './answer-form'
import { AssignForm } from './assign-form'
import { DecideForm } from './decide-form'
import { JudgeForm } from './judge-form'
import { OpinionForm } from './opinion-form'
import { PlanForm } from './plan-form'
import { CheckpointForm, HeadWaiverForm, ReportForm } from './short-forms'
import { VisitForm } from './visit-form'

type FormOfProps = { desk: SupervisionDesk; of: string | undefined; today: LocalDate; words: Words }

/** The form of one way, with what it chooses from. */
export function FormOf(props: FormOfProps) {
  const { desk, today, words } = props
  const { way } = desk
  const common = commonOf(props)
  const answering = desk.answering.map(({ id, unit }) => ({ value: id, label: unit }))
  if (way === 'assign') return <AssignOf desk={desk} words={words} />
  if (way === 'plan') {
    const farthest = fill(words.supervisionForms.plan.farthest, { limit: limitText(desk, words) })
    return <PlanForm {...common} {...planOf(desk)} units={answering} farthest={farthest} />
  }
  if (way === 'checkpoint') {
    const checkpoints = desk.checkpoints.map(({ id, text }) => ({ value: id, label: text }))
    return <CheckpointForm {...common} today={today} checkpoints={checkpoints} />
  }
  if (way === 'report') return <ReportForm {...common} />
  if (way === 'decide') return <DecideForm {...common} decisions={words.supervision.reports.decisions} />
  if (way === 'head') return <HeadWaiverForm {...common} units={answering} />
  return <OpinionFormOf {...props} />
}

const commonOf = ({ desk, words }: FormOfProps) => ({
  suggestionId: desk.view.id,
  words: words.supervisionForms,
  form: formWords(words),
})

/** What is demanded on the spot or at the desk, what is answered to it, and what is made of the answer. */
function OpinionFormOf(props: FormOfProps) {
  const { desk, today, words } = props
  const { way, view, parts, takesFiles } = desk
  const common = commonOf(props)
  const { visits, opinions } = words.supervision
  const units = parts.map(({ id, unit }) => ({ value: id, label: unit }))
  const dueHint = fill(words.supervisionForms.opinion.dueHint, { limit: limitText(desk, words) })
  const files = { takesFiles, files: attachmentWords(words) }
  if (way === 'visit')
    return <VisitForm {...common} {...files} today={today} units={units} dueHint={dueHint} kinds={visits.kinds} />
  if (way === 'opinion') return <OpinionForm {...common} units={units} dueHint={dueHint} />
  if (way === 'answer')
    return <AnswerForm {...common} {...files} {...chosenOf(props, view.answerable)} kinds={opinions.answers} />
  return <JudgeForm {...common} {...chosenOf(props, view.judgeable)} verdicts={opinions.verdicts} />
}

const limitText = ({ limit }: SupervisionDesk, { limits }: Words): string =>
  limit ? fill(limits.counts[limit.unit], { count: limit.count }) : ''

/** The opinions that it may be about; the one of the address is chosen. */
function chosenOf({ desk, of }: FormOfProps, ids: readonly string[]) {
  const opinions = desk.view.opinions
    .filter(({ id }) => ids.includes(id))
    .map(({ id, unit, demand }) => ({ value: id, label: `${unit} ${demand.slice(0, 60)}` }))
  return { opinions, chosen: opinions.find(({ value }) => value === of)?.value ?? opinions[0]?.value ?? '' }
}

/** What is open goes over into the new plan. */
function planOf({ view }: SupervisionDesk) {
  const [plan] = view.plans
  const open = (plan?.checkpoints ?? []).filter(
    ({ reachedOn, replacedOn }) => reachedOn === null && replacedOn === null,
  )
  const checkpoints = open.map(({ assignmentId, task, responsible, dueOn }) => ({
    assignmentId,
    task,
    responsible,
    dueOn,
  }))
  return { version: plan?.version ?? 0, goal: plan?.goal ?? '', checkpoints }
}

function AssignOf({ desk, words }: { desk: SupervisionDesk; words: Words }) {
  const { view, people, named, answering } = desk
  if (!people) return null
  const { key, contact, supervisorIds, leaderId } = view
  const asOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  const isThere = people.leaders.some(({ id }) => id === leaderId)
  const values = {
    ...{ leaderId: (isThere ? leaderId : null) ?? '', governmentLeader: key.governmentLeader },
    ...{ supervisingOffice: key.supervisingOffice, contact: contact ?? '', supervisorIds: [...supervisorIds] },
    heads: answering.map(({ id }) => ({
      assignmentId: id,
      personId: named.find(({ assignmentId }) => assignmentId === id)?.personId ?? '',
    })),
  }
  return (
    <AssignForm
      suggestionId={view.id}
      values={values}
      leaders={people.leaders.map(asOption)}
      committee={people.committee.map(asOption)}
      units={answering.map(({ id, unit }) => ({
        unit,
        heads: people.heads.filter(({ assignmentId }) => assignmentId === id).map(asOption),
      }))}
      words={words.supervisionForms}
      form={formWords(words)}
    />
  )
}
