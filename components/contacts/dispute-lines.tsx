import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import type { DisputeEntry } from '@/lib/queries/contact-entries'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type DisputeLinesProps = {
  disputes: readonly DisputeEntry[]
  timeZone: string
  words: Words
  /** what whoever looks can do about one of them */
  actsOf?: (dispute: DisputeEntry) => ReactNode
}

/** What the delegate said, what the unit answered, how it ended. */
export function DisputeLines({ disputes, timeZone, words, actsOf }: DisputeLinesProps) {
  if (disputes.length === 0) return null
  const { contacts, common, language } = words
  const at = (instant: string) => instantText(instant, timeZone, language)
  return (
    <ul className="space-y-2 border-line border-l-4 pl-3">
      {disputes.map((dispute) => {
        const { id, name, version, faults, words: said, raisedAt, answer, ending, endedAt, settlement } = dispute
        const what = faults.map((fault) => contacts.faults[fault]).join(common.listComma)
        const sentence = version === null ? contacts.dispute.nobody : contacts.dispute.title
        return (
          <li key={id} className="space-y-1" data-dispute={ending ?? 'OPEN'}>
            <p className="font-semibold">{fill(sentence, { name, day: at(raisedAt), faults: what })}</p>
            {said ? <p className="written">{said}</p> : null}
            {answer ? <p className="written">{fill(contacts.dispute.answer, { answer })}</p> : null}
            {settlement ? <p className="written">{fill(contacts.dispute.settlement, { settlement })}</p> : null}
            {ending && endedAt ? (
              <p className="text-ink-soft text-sm">
                {fill(contacts.dispute.ended, { ending: contacts.endings[ending], day: at(endedAt) })}
              </p>
            ) : null}
            {ending || answer ? null : <Badge tone="warn">{contacts.dispute.waitsForUnit}</Badge>}
            {actsOf?.(dispute)}
          </li>
        )
      })}
    </ul>
  )
}
