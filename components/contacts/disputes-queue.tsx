import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { DisputesToAnswer } from '@/lib/queries/list-contact-disputes'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type DisputesQueueProps = { waiting: DisputesToAnswer; timeZone: string; words: Words }

/** On the home of the unit: what delegates dispute and nobody here has answered. */
export function DisputesQueue({ waiting: { total, first }, timeZone, words }: DisputesQueueProps) {
  const { unit } = words.contacts
  if (total === 0) return null
  return (
    <Card title={unit.queue} aside={<Badge tone="bad">{String(total)}</Badge>}>
      <p className="text-ink-soft">{unit.queueHint}</p>
      <ul className="divide-y divide-line">
        {first.map(({ id, assignmentId, numberText, title, raisedAt }) => (
          <li key={id} className="py-1.5">
            <a href={`/assignments/${assignmentId}/contact`} className="block min-h-11 py-1.5">
              {numberText ? `${numberText} ` : ''}
              {title}
            </a>
            <p className="text-ink-soft text-sm">{instantText(raisedAt, timeZone, words.language)}</p>
          </li>
        ))}
      </ul>
      {total > first.length ? <p>{fill(unit.more, { count: total - first.length })}</p> : null}
    </Card>
  )
}
