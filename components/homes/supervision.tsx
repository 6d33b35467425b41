import { DeadlineLine } from '@/components/deadlines/deadline-line'
import { EmptyState } from '@/components/ui/empty-state'
import { FigureTiles } from '@/components/ui/figures'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SupervisionHome } from '@/lib/queries/supervision-home'
import type { Words } from '@/lib/wording/catalogue'
import { numberText } from '@/lib/wording/formats'
import { UnitsInHand } from './units-in-hand'
import { WatchedList } from './watched-list'

type SupervisionProps = { home: SupervisionHome; today: LocalDate; words: Words }

const lists = {
  overdue: '/registry?urgency=overdue&order=due',
  dueSoon: '/registry?urgency=due-soon&order=due',
  again: '/registry?status=RE_HANDLING',
  returns: '/registry?asked=return&order=due',
  extensions: '/registry?status=EXTENSION_REQUESTED',
} as const

/** Whoever supervises begins with what is late, then what will be, then what was not good enough. */
export function Supervision({ home, today, words }: SupervisionProps) {
  const { counts } = home
  const { homes } = words
  const isQuiet = counts.overdue + counts.dueSoon + counts.again + counts.returns === 0
  return (
    <>
      <FigureTiles tiles={tilesOf(counts, words)} />
      <DeadlineLine counts={home.deadlines} words={words} />
      {isQuiet ? <EmptyState title={homes.nothingTitle} hint={homes.nothingHint} /> : null}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {(['returns', 'overdue', 'dueSoon', 'again'] as const).map((kind) => (
          <WatchedList
            key={kind}
            title={homes[`${kind}Title`]}
            total={counts[kind]}
            suggestions={home[kind]}
            href={lists[kind]}
            today={today}
            words={words}
          />
        ))}
      </div>
      <UnitsInHand units={home.units} words={homes} />
    </>
  )
}

function tilesOf(counts: SupervisionHome['counts'], { homes, states }: Words) {
  return [
    { label: homes.handling, value: numberText(counts.handling) },
    { label: states.urgency.OVERDUE, value: numberText(counts.overdue), href: lists.overdue },
    { label: states.urgency.DUE_SOON, value: numberText(counts.dueSoon), href: lists.dueSoon },
    { label: homes.extensions, value: numberText(counts.extensions), href: lists.extensions },
    { label: homes.again, value: numberText(counts.again), href: lists.again },
    { label: homes.answered, value: numberText(counts.answered) },
  ]
}
