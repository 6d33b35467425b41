import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssistEntry, OpinionDesk } from '@/lib/queries/get-opinions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AssistActForm, lastOpinion } from './assist-act-form'
import { AssistRecord } from './assist-record'

export type AssistAct = 'ask' | 'waive' | 'settle' | 'send-back'
type AssistDeskProps = { desk: OpinionDesk; assist: AssistEntry; act: AssistAct | null; today: LocalDate; words: Words }

/** One assisting unit: how it stands, what was said, and what the lead can do about it now. */
export function AssistDesk({ desk, assist, act, today, words }: AssistDeskProps) {
  const { assistOpinions } = words
  const open = actsOpen(desk, assist)
  const chosen = act && open.includes(act) ? act : null
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
        <ActLinks acts={open.filter((one) => one !== chosen)} assist={assist} words={words} />
        {chosen ? <AssistActForm act={chosen} desk={desk} assist={assist} today={today} words={words} /> : null}
        {assist.isAwaited && desk.isWorking && !desk.isHead ? (
          <p className="text-ink-soft">{assistOpinions.waive.onlyHead}</p>
        ) : null}
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

function actsOpen(desk: OpinionDesk, assist: AssistEntry): AssistAct[] {
  const last = lastOpinion(assist)
  const mayAsk = desk.isWorking && assist.isAskable
  const wasSentBack = assist.opinions.some(({ round, sentBackOn }) => round === last?.round && sentBackOn !== null)
  const mayReturn = desk.isWorking && last && !last.outcome && !wasSentBack && last.round === desk.suggestion.round
  return [
    ...(last && !(last.outcome && desk.assignment.status === 'REPLIED') ? (['settle'] as const) : []),
    ...(mayReturn ? (['send-back'] as const) : []),
    ...(mayAsk ? (['ask'] as const) : []),
    ...(mayAsk && assist.isAwaited && desk.isHead ? (['waive'] as const) : []),
  ]
}

type ActLinksProps = { acts: readonly AssistAct[]; assist: AssistEntry; words: Words }

/** One form at a time: the address says which. */
function ActLinks({ acts, assist, words: { assistOpinions, common } }: ActLinksProps) {
  if (acts.length === 0) return null
  const isSettled = lastOpinion(assist)?.outcome
  const labels: Record<AssistAct, string> = {
    settle: isSettled ? assistOpinions.settle.change : assistOpinions.settle.title,
    'send-back': assistOpinions.sendBack.title,
    ask: assistOpinions.ask.title,
    waive: assistOpinions.waive.title,
  }
  return (
    <div className="cluster">
      {acts.map((act) => (
        <ButtonLink
          key={act}
          href={`?act=${act}&of=${assist.id}`}
          aria-label={`${labels[act]}${common.labelColon}${assist.unit}`}
        >
          {labels[act]}
        </ButtonLink>
      ))}
    </div>
  )
}
