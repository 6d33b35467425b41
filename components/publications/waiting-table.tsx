import { Badge } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { urgency } from '@/lib/domain/deadlines/urgency'
import type { WaitingRow } from '@/lib/queries/list-publications'
import type { Words } from '@/lib/wording/catalogue'
import { dueText } from '@/lib/wording/due-text'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { MissingSteps } from './missing-steps'
import { stateTones } from './state-tones'
import { subjectText } from './subject-text'

type WaitingTableProps = { rows: readonly WaitingRow[]; today: LocalDate; words: Words }

export function WaitingTable({ rows, today, words }: WaitingTableProps) {
  const { publications } = words
  return (
    <DataTable
      caption={publications.waitingCaption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'choose', header: publications.choose, fit: 'tight', cell: (row) => <Tick row={row} words={words} /> },
        { key: 'title', header: publications.what, heads: true, cell: (row) => <What row={row} words={words} /> },
        {
          key: 'state',
          header: publications.state,
          cell: (row) => (
            <div>
              <Badge tone={stateTones[row.state]}>{publications.states[row.state]}</Badge>
              <MissingSteps
                suggestionId={row.suggestionId}
                subject={row.replyId}
                steps={row.steps}
                words={publications}
              />
            </div>
          ),
        },
        { key: 'due', header: publications.due, cell: (row) => dueCell(row, today, words) },
      ]}
    />
  )
}

const tones = { OVERDUE: 'bad', DUE_SOON: 'warn', NORMAL: 'plain', PAUSED: 'still' } as const

function dueCell(row: WaitingRow, today: LocalDate, words: Words) {
  const state = { tone: tones[urgency(row, today)], text: dueText(row, today, words.states) }
  return { day: row.dueOn, text: dayText(row.dueOn, words.language), state }
}

/** What is not ready may be ticked as well: the answer names what is missing. */
function Tick({ row, words: { publications } }: { row: WaitingRow; words: Words }) {
  return (
    <input
      type="checkbox"
      className="size-6"
      name="reply"
      value={row.replyId}
      data-ready={row.state === 'READY' || row.state === 'WITHDRAWN' ? 'yes' : 'no'}
      aria-label={fill(publications.chooseThis, { title: row.title, unit: row.unit ?? '' })}
    />
  )
}

function What({ row, words }: { row: WaitingRow; words: Words }) {
  return (
    <>
      <a href={`/suggestions/${row.suggestionId}/publication`}>{row.title}</a>
      <p className="font-normal text-ink-soft text-sm">{subjectText(row, words)}</p>
      {row.suggestionIsOut ? null : (
        <p className="font-normal text-ink-soft text-sm">{words.publications.withSuggestion}</p>
      )}
    </>
  )
}
