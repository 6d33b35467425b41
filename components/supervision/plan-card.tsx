import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { CheckpointView, PlanView } from '@/lib/queries/supervision-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { checkpointState } from './supervision-texts'

type PlanCardProps = { plans: readonly PlanView[]; today: LocalDate; words: Words }

/** The plan in force, and under it what it took the place of. */
export function PlanCard({ plans: [plan, ...earlier], today, words }: PlanCardProps) {
  const { title, none, earlier: earlierTitle } = words.supervision.plan
  if (!plan)
    return (
      <Card title={title}>
        <p className="text-ink-soft">{none}</p>
      </Card>
    )
  return (
    <Card title={title}>
      <Version plan={plan} today={today} words={words} />
      {earlier.length > 0 ? (
        <details className="mt-3">
          <summary className="min-h-11 content-center text-action">{earlierTitle}</summary>
          <div className="stack">
            {earlier.map((one) => (
              <Version key={one.version} plan={one} today={today} words={words} />
            ))}
          </div>
        </details>
      ) : null}
    </Card>
  )
}

function Version({ plan, today, words }: { plan: PlanView; today: LocalDate; words: Words }) {
  const { language } = words
  const says = words.supervision.plan
  const { version, goal, reason, adoptedOn, by, checkpoints } = plan
  const stateOf = (point: CheckpointView) => {
    if (point.replacedOn !== null) return { tone: 'still' as const, text: says.replaced }
    return checkpointState(point, today, words)
  }
  return (
    <div className="space-y-2">
      <p className="text-ink-soft text-sm">{fill(says.version, { version, day: dayText(adoptedOn, language), by })}</p>
      <p className="written">{goal}</p>
      {reason ? <p className="text-ink-soft">{fill(says.changed, { reason })}</p> : null}
      <DataTable
        caption={says.caption}
        captionIsSaid
        rows={checkpoints}
        rowKey={({ id }) => id}
        columns={[
          { key: 'due', header: says.due, fit: 'tight', cell: ({ dueOn }) => dayText(dueOn, language) },
          { key: 'task', header: says.task, heads: true, cell: ({ task }) => task },
          { key: 'unit', header: says.unit, cell: ({ unit }) => unit },
          { key: 'responsible', header: says.responsible, cell: ({ responsible }) => responsible },
          { key: 'state', header: says.state, fit: 'tight', cell: stateOf },
        ]}
      />
    </div>
  )
}
