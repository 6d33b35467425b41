import { Notice } from '@/components/ui/notice'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { PausableClock } from '@/lib/queries/get-pause'
import { basisText } from '@/lib/wording/basis-text'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { PauseDecisionForm } from './pause-decision-form'
import { PauseEndForm } from './pause-end-form'
import { PauseForm } from './pause-form'

type PauseDeskProps = {
  clock: PausableClock
  today: LocalDate
  doneHref: string
  /** the office names the day and agrees with the same act */
  isOffice: boolean
  words: Words
}

/** The one thing that can be done about this clock now, with what binds it. */
export function PauseDesk({ clock, today, doneHref, isOffice, words }: PauseDeskProps) {
  const { assignment, moves, grounds, firstDay, isTooLate } = clock
  const { pause, language } = words
  const { pendingPause, standingPause } = assignment
  const common = { assignmentId: assignment.id, doneHref, words: pause, form: formWords(words) }
  if (standingPause && moves.includes('endPause'))
    return (
      <>
        <Stands standing={standingPause} words={words} />
        <PauseEndForm {...common} from={standingPause.from} today={today} />
      </>
    )
  if (pendingPause)
    return moves.includes('decidePause') ? (
      <PauseDecisionForm {...common} requestedFrom={pendingPause.requestedFrom} today={today} />
    ) : (
      <Notice title={pause.pendingTitle}>{pause.pending}</Notice>
    )
  if (!moves.includes('askPause')) return null
  if (isTooLate)
    return (
      <Notice tone="warn" title={pause.barredTitle}>
        {fill(words.refusals['pause-after-last-day'], { dueOn: dayText(assignment.dueOn, language) })}
      </Notice>
    )
  const hint = fill(pause.fromHint, { earliest: dayText(firstDay, language) })
  return (
    <>
      <Cap clock={clock} words={words} />
      {isOffice ? null : <p className="mb-4">{fill(pause.askFrom, { day: dayText(today, language) })}</p>}
      <PauseForm {...common} grounds={grounds} days={isOffice ? { earliest: firstDay, today, hint } : null} />
    </>
  )
}

function Stands({
  standing,
  words,
}: {
  standing: NonNullable<PausableClock['assignment']['standingPause']>
  words: Words
}) {
  const { pause, language } = words
  return (
    <div className="mb-5">
      <Notice title={pause.standsTitle}>
        {fill(pause.stands, { from: dayText(standing.from, language), ground: pause.grounds[standing.ground] })}
      </Notice>
    </div>
  )
}

function Cap({ clock: { latest }, words }: { clock: PausableClock; words: Words }) {
  if (!latest) return null
  const facts = { day: dayText(latest.day, words.language), basis: basisText(latest.basis, words.deadlines) }
  return <p className="mb-2">{fill(words.pause.cap, facts)}</p>
}
