import type { ReactNode } from 'react'
import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssistEntry, OpinionDesk } from '@/lib/queries/get-opinions'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AskOpinionForm } from './ask-opinion-form'
import { AssistRecord } from './assist-record'
import { SendBackOpinionForm, WaiveOpinionForm } from './opinion-reason-form'
import { SettleOpinionForm } from './settle-opinion-form'

type AssistDeskProps = { desk: OpinionDesk; assist: AssistEntry; today: LocalDate; words: Words }

/** One assisting unit: how it stands, what was said, and what the lead can do about it now. */
export function AssistDesk({ desk, assist, today, words }: AssistDeskProps) {
  const { assistOpinions } = words
  const isLate = assist.isAwaited && assist.dueOn < today
  return (
    <Card title={assist.unit} aside={<Standing assist={assist} isLate={isLate} words={words} />}>
      <div className="stack">
        <p className="cluster text-ink-soft">
          <span>{assistOpinions.dueOn}</span>
          <DueDay
            dueOn={assist.dueOn}
            pausedSince={assist.pausedSince}
            isProvisional={assist.dueIsProvisional}
            isAwaited={assist.isAwaited}
            suggestionId={desk.suggestion.id}
            today={today}
            words={words}
          />
        </p>
        <AssistRecord work={assist} words={words} />
        <LastOpinion desk={desk} assist={assist} words={words} />
        {desk.isWorking && assist.isAskable ? <Asking desk={desk} assist={assist} today={today} words={words} /> : null}
      </div>
    </Card>
  )
}

function Standing({ assist, isLate, words }: { assist: AssistEntry; isLate: boolean; words: Words }) {
  const { states } = words.assistOpinions
  if (assist.isWaived) return <Badge tone="still">{states.waived}</Badge>
  if (assist.isSentBack) return <Badge tone="warn">{states.sentBack}</Badge>
  if (!assist.isAskable) return <Badge tone="good">{states.given}</Badge>
  if (!assist.isAwaited) return <Badge>{states.notAsked}</Badge>
  const text = fill(isLate ? states.late : states.awaited, { days: assist.waitedDays })
  return <Badge tone={isLate ? 'bad' : 'info'}>{text}</Badge>
}

type PartProps = Omit<AssistDeskProps, 'today'>

function LastOpinion({ desk, assist, words }: PartProps) {
  const last = assist.opinions.filter(({ sentBackOn }) => sentBackOn === null).at(-1)
  if (!last) return null
  const { assistOpinions } = words
  const settled = last.outcome ? { outcome: last.outcome, reason: last.outcomeReason ?? '' } : null
  const given = { assignmentId: desk.assignment.id, opinionId: last.id, form: formWords(words) }
  const wasSentBack = assist.opinions.some(({ round, sentBackOn }) => round === last.round && sentBackOn !== null)
  const canSettle = !settled || desk.assignment.status !== 'REPLIED'
  const canSendBack = desk.isWorking && !settled && !wasSentBack && last.round === desk.suggestion.round
  return (
    <>
      {canSettle ? (
        <Folded title={settled ? assistOpinions.settle.change : assistOpinions.settle.title} isOpen={!settled}>
          <SettleOpinionForm {...given} settled={settled} words={assistOpinions} />
        </Folded>
      ) : null}
      {canSendBack ? (
        <Folded title={assistOpinions.sendBack.title}>
          <SendBackOpinionForm {...given} words={assistOpinions.sendBack} />
        </Folded>
      ) : null}
    </>
  )
}

function Asking({ desk, assist, today, words }: AssistDeskProps) {
  const { assistOpinions, language } = words
  const between = { assignmentId: desk.assignment.id, assistId: assist.id, form: formWords(words) }
  const { latestWish: latest } = assist
  const hint = fill(assistOpinions.ask.wishedOnHint, { day: dayText(latest, language) })
  return (
    <>
      <Folded title={assistOpinions.ask.title}>
        <AskOpinionForm
          {...between}
          days={latest >= today ? { earliest: today, latest, hint } : null}
          words={assistOpinions.ask}
        />
      </Folded>
      {assist.isAwaited && desk.isHead ? (
        <Folded title={assistOpinions.waive.title}>
          <WaiveOpinionForm {...between} words={assistOpinions.waive} />
        </Folded>
      ) : null}
      {assist.isAwaited && !desk.isHead ? <p className="text-ink-soft">{assistOpinions.waive.onlyHead}</p> : null}
    </>
  )
}

function Folded({ title, isOpen = false, children }: { title: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details open={isOpen}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{title}</summary>
      <div className="mt-2">{children}</div>
    </details>
  )
}
