import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { FigureTiles } from '@/components/ui/figures'
import type { Actor } from '@/lib/domain/access/actor'
import type { DeskSummary, OutgoingRow } from '@/lib/queries/desk-summary'
import type { DeskFilter } from '@/lib/schemas/desk-filter'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { numberText } from '@/lib/wording/formats'
import { refusalText } from '@/lib/wording/refusal-text'
import { deskAddress } from './desk-address'
import { DeskFilters } from './desk-filters'

const closedOf = (units: OutgoingRow['units']): string => units.find(({ isInForce }) => !isInForce)?.name ?? ''

type OutgoingPageProps = {
  kind: 'round' | 'meeting'
  actor: Actor
  summary: DeskSummary
  filter: DeskFilter
  words: Words
  children: ReactNode
}

/** Before many go out at once: how many, to how many units, and what is missing. */
export function OutgoingPage({ kind, actor, summary, filter, words, children }: OutgoingPageProps) {
  const { desk } = words
  const { ready, missing, sessions, sessionId } = summary
  const units = new Set(ready.flatMap((row) => row.units.map(({ unitId }) => unitId))).size
  const tiles = [
    { label: desk.preview.total, value: numberText(ready.length + missing.length) },
    { label: desk.preview.ready, value: numberText(ready.length) },
    { label: desk.preview.units, value: numberText(units) },
    { label: desk.preview.missing, value: numberText(missing.length) },
  ]
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assignment-desk"
      title={desk[kind].title}
      lead={desk[kind].lead}
      crumbs={[
        { href: deskAddress({ ...filter, session: sessionId ?? undefined, page: undefined }), label: desk.title },
      ]}
    >
      <DeskFilters
        action={`/assignment-desk/${kind}`}
        filter={filter}
        sessions={sessions}
        sessionId={sessionId}
        words={words}
      />
      <FigureTiles tiles={tiles} />
      {missing.length > 0 ? (
        <Card title={desk.preview.missingTitle}>
          <details>
            <summary className="min-h-11">{fill(desk.preview.missingCount, { count: missing.length })}</summary>
            <ul className="space-y-1">
              {missing.map(({ id, numberText: number, title, fault, units: chosen }) => (
                <li key={id}>
                  {number} <a href={`/suggestions/${id}`}>{title}</a>{' '}
                  <span className="text-ink-soft">
                    {fault ? refusalText(fault, { number: number ?? '', title, unit: closedOf(chosen) }, words) : null}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </Card>
      ) : null}
      {ready.length > 0 ? children : <EmptyState title={desk.preview.none} />}
    </Shell>
  )
}
