import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { OpinionEntry } from '@/lib/queries/assist-work'
import type { AssistEntry, OpinionDesk } from '@/lib/queries/get-opinions'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AskOpinionForm } from './ask-opinion-form'
import type { AssistAct } from './assist-desk'
import { SendBackOpinionForm, WaiveOpinionForm } from './opinion-reason-form'
import { SettleOpinionForm } from './settle-opinion-form'

type AssistActFormProps = { act: AssistAct; desk: OpinionDesk; assist: AssistEntry; today: LocalDate; words: Words }

/** The one that counts: what was sent back does not. */
export const lastOpinion = ({ opinions }: AssistEntry): OpinionEntry | undefined =>
  opinions.filter(({ sentBackOn }) => sentBackOn === null).at(-1)

export function AssistActForm({ act, desk, assist, today, words }: AssistActFormProps) {
  const { assistOpinions, language } = words
  const assignmentId = desk.assignment.id
  const doneHref = `/assignments/${assignmentId}/opinions`
  const common = { assignmentId, doneHref, form: formWords(words) }
  const last = lastOpinion(assist)
  if (act === 'ask') {
    const { latestWish: latest } = assist
    const hint = fill(assistOpinions.ask.wishedOnHint, { day: dayText(latest, language) })
    const days = latest >= today ? { earliest: today, latest, hint } : null
    return <AskOpinionForm {...common} assistId={assist.id} days={days} words={assistOpinions.ask} />
  }
  if (act === 'waive') return <WaiveOpinionForm {...common} assistId={assist.id} words={assistOpinions.waive} />
  if (!last) return null
  if (act === 'send-back')
    return <SendBackOpinionForm {...common} opinionId={last.id} words={assistOpinions.sendBack} />
  const settled = last.outcome ? { outcome: last.outcome, reason: last.outcomeReason ?? '' } : null
  return <SettleOpinionForm {...common} opinionId={last.id} settled={settled} words={assistOpinions} />
}
