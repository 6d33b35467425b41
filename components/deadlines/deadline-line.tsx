import type { DeadlineCounts } from '@/lib/queries/list-deadlines'
import { urgencyChosen } from '@/lib/schemas/urgency-filter'
import type { Words } from '@/lib/wording/catalogue'
import { numberText } from '@/lib/wording/formats'
import { deadlineAddress } from './deadline-address'

type DeadlineLineProps = {
  counts: DeadlineCounts
  /** whose lines were counted, when those of one unit */
  unit?: string | undefined
  words: Words
}

const shown = ['overdue', 'due-soon', 'paused'] as const

/** On a home: how the whole ledger stands, each number with its list behind it. */
export function DeadlineLine({ counts, unit, words }: DeadlineLineProps) {
  const { deadlineList, states } = words
  return (
    <nav aria-label={deadlineList.ofAll} className="card flex flex-wrap items-center gap-x-6 gap-y-1">
      <a href={deadlineAddress({ unit })} className="inline-flex min-h-11 items-center font-semibold">
        {deadlineList.ofAll}
      </a>
      {shown.map((choice) => (
        <a
          key={choice}
          href={deadlineAddress({ unit, urgency: choice })}
          className="inline-flex min-h-11 items-center gap-1.5"
        >
          {states.urgency[urgencyChosen[choice]]}
          <span className="font-semibold tabular-nums">{numberText(counts[urgencyChosen[choice]])}</span>
        </a>
      ))}
    </nav>
  )
}
