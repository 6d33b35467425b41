import { FigureTiles } from '@/components/ui/figures'
import { Notice } from '@/components/ui/notice'
import type { Conflict } from '@/lib/domain/meeting/planning/conflicts'
import type { Proposal } from '@/lib/domain/meeting/planning/propose'
import { fill } from '@/lib/wording/fill'
import type { PlanWords } from './plan-words'

type PlanSummaryProps = {
  proposal: Proposal
  items: number
  /** names of people and of meetings by their keys */
  nameOf: (key: string) => string
  words: PlanWords
}

/** How good the plan is: what clashes against the least that must, and how many calls it takes. */
export function PlanSummary({ proposal, items, nameOf, words: { plan } }: PlanSummaryProps) {
  const { conflicts, fewestConflicts, calls, fewestCalls, placing, agendas } = proposal
  const { tiles, tileNotes } = plan
  const isFewest = conflicts.length <= fewestConflicts
  const out = items - placing.size
  return (
    <>
      <FigureTiles
        tiles={[
          {
            label: tiles.items,
            value: `${placing.size}`,
            note: out > 0 ? fill(tileNotes.out, { count: out }) : undefined,
          },
          { label: tiles.meetings, value: `${agendas.size}` },
          {
            label: tiles.conflicts,
            value: `${conflicts.length}`,
            note: fill(isFewest ? tileNotes.fewest : tileNotes.atLeast, { count: fewestConflicts }),
          },
          { label: tiles.calls, value: `${calls}`, note: fill(tileNotes.calls, { count: fewestCalls }) },
        ]}
      />
      <ConflictList conflicts={conflicts} nameOf={nameOf} plan={plan} />
    </>
  )
}

type ConflictListProps = { conflicts: readonly Conflict[]; nameOf: (key: string) => string; plan: PlanWords['plan'] }

export function ConflictList({ conflicts, nameOf, plan }: ConflictListProps) {
  if (conflicts.length === 0) return null
  return (
    <Notice tone="warn" title={plan.conflicts}>
      <ul className="list-disc pl-5">
        {conflicts.map(({ kind, person, slots }) => (
          <li key={`${person} ${slots.join(' ')}`}>
            {fill(plan.conflict[kind], {
              name: nameOf(person),
              first: nameOf(slots[0]),
              second: nameOf(slots[1] ?? ''),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
