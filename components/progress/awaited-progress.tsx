import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ProgressAwaited } from '@/lib/queries/progress-of'
import type { Words } from '@/lib/wording/catalogue'
import { dueText } from '@/lib/wording/due-text'
import { fill } from '@/lib/wording/fill'

type AwaitedProgressProps = { awaited: ProgressAwaited; today: LocalDate; words: Words }

/** Key suggestions of which the unit is to tell within a week, or should have told. */
export function AwaitedProgress({ awaited: { total, first }, today, words }: AwaitedProgressProps) {
  if (total === 0) return null
  const { home, move } = words.progress
  return (
    <Card title={home.title} aside={<Badge tone="info">{String(total)}</Badge>}>
      <p className="text-ink-soft">{home.hint}</p>
      <ul className="divide-y divide-line">
        {first.map(({ assignmentId, suggestionId, numberText, title, dueOn }) => (
          <li key={assignmentId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <div className="min-w-0 flex-1 basis-64">
              <a href={`/suggestions/${suggestionId}`}>
                {numberText ? fill(words.assistOpinions.list.numbered, { number: numberText, title }) : title}
              </a>
              <p className={dueOn < today ? 'text-bad text-sm' : 'text-ink-soft text-sm'}>
                {dueText({ dueOn, pausedSince: null }, today, words.states)}
              </p>
            </div>
            <ButtonLink
              href={`/assignments/${assignmentId}/progress`}
              aria-label={`${move}${words.common.labelColon}${title}`}
            >
              {home.act}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {total > first.length ? (
        <p className="mt-2">
          <a href="/deadlines?purpose=progress">{fill(home.all, { count: total })}</a>
        </p>
      ) : null}
    </Card>
  )
}
