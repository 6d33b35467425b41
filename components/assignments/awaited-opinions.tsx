import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { OpinionsAwaited } from '@/lib/queries/list-assist-opinions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type AwaitedOpinionsProps = { awaited: OpinionsAwaited; today: LocalDate; words: Words }

/** Whose opinion the unit's own replies wait for, and since when. */
export function AwaitedOpinions({ awaited: { total, first }, today, words }: AwaitedOpinionsProps) {
  if (total === 0) return null
  const { home, list } = words.assistOpinions
  return (
    <Card title={home.title} aside={<Badge tone="info">{String(total)}</Badge>}>
      <p className="text-ink-soft">{home.hint}</p>
      <ul className="divide-y divide-line">
        {first.map(({ id, suggestionId, numberText, title, assist, waitedDays, dueOn }) => (
          <li key={id} className="py-2.5">
            <a href={`/suggestions/${suggestionId}`}>
              {numberText ? fill(list.numbered, { number: numberText, title }) : title}
            </a>
            <p className="cluster text-ink-soft text-sm">
              {fill(home.waitingFor, { unit: assist, days: waitedDays })}
              {dueOn < today ? <Badge tone="bad">{words.states.urgency.OVERDUE}</Badge> : null}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <a href="/assist-opinions">{fill(home.all, { count: total })}</a>
      </p>
    </Card>
  )
}
