import { DataTable } from '@/components/ui/data-table'
import type { Move, Replan } from '@/lib/domain/meeting/planning/replan'
import type { PlanSuggestion } from '@/lib/queries/get-meeting-plan'
import { fill } from '@/lib/wording/fill'
import type { PlanWords } from './plan-words'
import { topicText } from './topic-text'

type MoveListProps = {
  proposed: Replan
  /** what stays where it is all the same */
  left: ReadonlySet<string>
  onLeave: (id: string) => void
  suggestions: readonly PlanSuggestion[]
  nameOf: (key: string) => string
  words: PlanWords
}

/** Who goes where and why; each move can be left. */
export function MoveList({ proposed, left, onLeave, suggestions, nameOf, words }: MoveListProps) {
  const { plan, listComma } = words
  const { again } = plan
  if (proposed.moves.length === 0) return <p>{again.noMoves}</p>
  const titles = new Map(suggestions.map((one) => [one.id, topicText(one, words)]))
  const why = ({ why: reason }: Move) =>
    fill(again.why[reason.kind], { names: 'people' in reason ? reason.people.map(nameOf).join(listComma) : '' })
  return (
    <>
      <p>{fill(again.movesNote, { count: proposed.mustMove })}</p>
      <DataTable
        caption={again.moves}
        rows={proposed.moves}
        rowKey={({ itemId }) => itemId}
        columns={[
          {
            key: 'keep',
            header: again.columns.keep,
            fit: 'tight',
            cell: ({ itemId }) => (
              <input
                className="tick"
                type="checkbox"
                checked={!left.has(itemId)}
                onChange={() => onLeave(itemId)}
                aria-label={fill(plan.tick, { title: titles.get(itemId) ?? '' })}
              />
            ),
          },
          { key: 'title', header: again.columns.title, heads: true, cell: ({ itemId }) => titles.get(itemId) ?? '' },
          { key: 'from', header: again.columns.from, fit: 'tight', cell: ({ from }) => nameOf(from ?? '') },
          { key: 'to', header: again.columns.to, fit: 'tight', cell: ({ to }) => nameOf(to) },
          { key: 'why', header: again.columns.why, cell: why },
        ]}
      />
    </>
  )
}
