import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { SupervisionView } from '@/lib/queries/supervision-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { checkpointState, checkpointsInForce, openOpinionsOf } from './supervision-texts'

/** The checkpoints one after the other, each with its day and how it stands. */
export function ProgressLine({ view, today, words }: { view: SupervisionView; today: LocalDate; words: Words }) {
  const { line } = words.supervision
  const points = checkpointsInForce(view.plans)
  const done = points.filter(({ reachedOn }) => reachedOn !== null).length
  const next = points.find(({ reachedOn }) => reachedOn === null)
  const open = openOpinionsOf(view).length
  return (
    <Card title={line.title}>
      {points.length === 0 ? <p className="text-ink-soft">{line.none}</p> : null}
      <p className="cluster text-ink-soft">
        {points.length > 0 ? <span>{fill(line.count, { done, all: points.length })}</span> : null}
        {next ? <span>{fill(line.next, { day: dayText(next.dueOn, words.language) })}</span> : null}
        {open > 0 ? <span>{fill(line.opinions, { count: open })}</span> : null}
      </p>
      {points.length > 0 ? (
        <ol className="timeline mt-3" aria-label={line.label}>
          {points.map((point) => {
            const { tone, text } = checkpointState(point, today, words)
            return (
              <li key={point.id} data-tone={tone === 'plain' ? undefined : tone}>
                <p className="text-ink-soft text-sm">
                  <time dateTime={point.dueOn}>{dayText(point.dueOn, words.language)}</time>
                  {` · ${text}`}
                </p>
                <p>{point.task}</p>
                {point.reachedText ? <p className="written text-sm">{point.reachedText}</p> : null}
              </li>
            )
          })}
        </ol>
      ) : null}
    </Card>
  )
}
