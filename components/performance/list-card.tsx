import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { EntryKind, EntryState } from '@/lib/domain/performance/entry'
import type { RecordLine } from '@/lib/domain/performance/lines'
import type { MeasureKey } from '@/lib/domain/performance/measures'
import { cellOf, type ListAsked } from '@/lib/domain/performance/record'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import type { PerformanceView } from '@/lib/queries/get-performance'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { recordAddress } from './record-addresses'

/** What is behind a number, each line where it can be looked at. */
export function ListCard({ view, words }: { view: PerformanceView; words: Words }) {
  if (!view.list) return null
  const { performance, language } = words
  const { asked, lines } = view.list
  const name = listName(asked, words)
  const columns: Column<RecordLine>[] = [
    { key: 'on', header: performance.when, fit: 'tight', cell: ({ on }) => (on ? dayText(on, language) : '') },
    { key: 'what', header: performance.what, heads: true, cell: (line) => whatOf(line, words) },
    { key: 'state', header: performance.state, cell: (line) => stateText(line, words) },
    ...(view.isOwn && cellOf(asked)
      ? [
          {
            key: 'object',
            header: performance.object,
            fit: 'tight' as const,
            cell: (line: RecordLine) => objectTo(line, words),
          },
        ]
      : []),
  ]
  return (
    <Card
      title={fill(performance.listTitle, { name, count: lines.length })}
      id="list"
      aside={<a href={`${recordAddress(view)}?year=${view.year}`}>{performance.closeList}</a>}
    >
      {lines.length > 0 ? (
        <DataTable
          caption={fill(performance.listCaption, { name })}
          captionIsSaid
          columns={columns}
          rows={lines}
          rowKey={({ id }) => id}
        />
      ) : (
        <p>{performance.emptyList}</p>
      )}
    </Card>
  )
}

const objectTo = ({ id }: RecordLine, { performance }: Words) => ({
  href: `/delegate/record/attendance/${id}`,
  text: performance.object,
})

export function listName(asked: ListAsked, { performance }: Words): string {
  const cell = cellOf(asked)
  if (!cell) return performance.names[asked as MeasureKey]
  return fill(performance.paper.cell, { kind: performance.kinds[cell.kind], part: performance.parts[cell.part] })
}

function whatOf(line: RecordLine, words: Words) {
  const { performance } = words
  const title = titleOf(line, words)
  const more = line.from === 'entries' ? performance.entry.kinds[line.more as EntryKind] : line.more
  const shown = line.suggestionId ? <a href={`/suggestions/${line.suggestionId}`}>{title}</a> : title
  if (!more) return shown
  return (
    <>
      {shown}
      <p className="font-normal text-ink-soft text-sm">{more}</p>
    </>
  )
}

function titleOf({ title, from }: RecordLine, { performance }: Words): string {
  if (title === null) return performance.withheld
  return from === 'occasions' && /^\d+$/.test(title) ? fill(performance.replyMeeting, { ordinal: title }) : title
}

export function stateText({ from, state }: RecordLine, { performance, states }: Words): string {
  if (from === 'suggestions' || from === 'signatures') return states.suggestion[state as SuggestionStatus]
  if (from === 'entries') return performance.entry.states[state as EntryState]
  return performance.states[state as keyof typeof performance.states]
}
