import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { OpinionTasks } from '@/lib/queries/opinions-to-answer'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { pageOf } from './supervision-texts'

/** For the home of a unit: the supervisors' opinions that wait for its word. */
export function OpinionsWaiting({ tasks: { total, first }, words }: { tasks: OpinionTasks; words: Words }) {
  const { home } = words.supervision
  if (total === 0) return null
  return (
    <Card title={home.title} aside={<Badge tone="warn">{String(total)}</Badge>}>
      <p className="text-ink-soft">{home.lead}</p>
      <ul className="divide-y divide-line">
        {first.map(({ id, suggestionId, numberText, title, demand, dueOn }) => (
          <li key={id} className="cluster justify-between py-2">
            <div className="min-w-0 flex-1 basis-64">
              <a href={pageOf(suggestionId)} className="block min-h-11 py-1">
                {numberText ? `${numberText} ` : ''}
                {title}
              </a>
              <p className="written line-clamp-2">{demand}</p>
              <p className="text-ink-soft text-sm">{fill(home.due, { day: dayText(dueOn, words.language) })}</p>
            </div>
            <ButtonLink
              href={`${pageOf(suggestionId)}/answer?of=${id}`}
              aria-label={fill(home.actThis, { title: `${title} ${demand}` })}
            >
              {home.act}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {total > first.length ? (
        <p className="mt-2">
          <a href="/deadlines?purpose=supervision-answer">{fill(home.more, { count: total - first.length })}</a>
        </p>
      ) : null}
    </Card>
  )
}
