import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { PerformanceDesk } from '@/lib/queries/performance-desk'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { objectionText } from './objections-card'
import { publicationTones } from './publication-card'

type DeskProps = { desk: PerformanceDesk; words: Words }

export function WaitingEntries({ desk: { entries }, words }: DeskProps) {
  const { desk, entry, noDelegation } = words.performance
  return (
    <Card title={desk.entries}>
      {entries.length === 0 ? <p>{desk.noEntries}</p> : null}
      <ul className="divide-y divide-line">
        {entries.map((one) => (
          <li key={one.id} className="space-y-1 py-3">
            <p className="cluster">
              <a href={`/performance/entries/${one.id}`} className="inline-flex min-h-11 items-center font-semibold">
                {one.delegate}
              </a>
              <span>{one.delegation ?? noDelegation}</span>
              <span>{entry.kinds[one.kind]}</span>
              <span>{dayText(one.on, words.language)}</span>
            </p>
            <p className="written">{one.text}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function WaitingObjections({ desk: { objections }, words }: DeskProps) {
  const { desk } = words.performance
  return (
    <Card title={desk.objections}>
      {objections.length === 0 ? <p>{desk.noObjections}</p> : null}
      <ul className="divide-y divide-line">
        {objections.map((one) => (
          <li key={one.id} className="space-y-1 py-3">
            <a href={`/performance/objections/${one.id}`} className="inline-flex min-h-11 items-center font-semibold">
              {one.delegate}
            </a>
            <p className="written">{objectionText(one, words)}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function YearsCard({ desk: { years }, words }: DeskProps) {
  const { desk, publication } = words.performance
  return (
    <Card title={desk.years}>
      <ul>
        {years.map(({ year, state }) => (
          <li key={year} className="cluster">
            <a href={`/performance/${year}`} className="inline-flex min-h-11 items-center font-semibold">
              {fill(desk.yearTitle, { year })}
            </a>
            <Badge tone={publicationTones[state]}>{publication.states[state]}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  )
}
