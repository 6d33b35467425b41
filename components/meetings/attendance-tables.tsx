import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DefinitionList } from '@/components/ui/definition-list'
import { type MeetingFigures, type Part, rateOf } from '@/lib/domain/meeting/attendance'
import type { AttendanceLine, AttendanceOfYear } from '@/lib/queries/list-attendance'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** The sums of the year, and each meeting; beside every rate what it is a part of. */
export function AttendanceTables({ data, words }: { data: AttendanceOfYear; words: Words }) {
  const { year: said, figures } = words.meetingMinutes
  const { whole, lines, delegates } = data
  return (
    <div className="stack">
      <Card title={said.whole}>
        <DefinitionList
          items={[
            { term: said.meetings, value: String(lines.length) },
            { term: said.invited, value: fill(said.people, { count: delegates }) },
            { term: figures.items, value: String(whole.items) },
            { term: figures.accepted, value: partText(whole.accepted, words) },
            { term: figures.backToWork, value: partText(whole.backToWork, words) },
            { term: figures.postponed, value: partText(whole.postponed, words) },
            { term: figures.delegates, value: partText(whole.delegates, words) },
            { term: figures.leave, value: fill(figures.of, whole.leave) },
            { term: figures.heads, value: partText(whole.heads, words) },
            { term: figures.deputies, value: partText(whole.deputies, words) },
            { term: figures.unitsAbsent, value: fill(figures.of, whole.unitsAbsent) },
            { term: figures.promises, value: String(whole.promises) },
          ]}
        />
        <p className="mt-3 text-sm text-ink-soft">{said.formula}</p>
      </Card>
      <DataTable
        caption={figures.caption}
        columns={attendanceColumns(words)}
        rows={lines}
        rowKey={({ meetingId }) => meetingId}
      />
    </div>
  )
}

function partText(part: Part, { meetingMinutes: { figures } }: Words): string {
  const rate = rateOf(part)
  return rate === null ? fill(figures.of, part) : fill(figures.rate, { ...part, rate })
}

export function attendanceColumns(words: Words): Column<AttendanceLine>[] {
  const { columns } = words.meetingMinutes.year
  const part = (pick: (figures: MeetingFigures) => Part) => (line: AttendanceLine) =>
    partText(pick(line.figures), words)
  return [
    {
      ...{ key: 'meeting', header: columns.meeting, heads: true },
      cell: ({ meetingId, ordinal }) => ({
        href: `/reply-meetings/${meetingId}/minutes`,
        text: fill(words.meetings.name, { ordinal }),
      }),
    },
    { key: 'day', header: columns.day, cell: ({ heldOn }) => dayText(heldOn, words.language) },
    { key: 'items', header: columns.items, fit: 'end', cell: ({ figures }) => String(figures.items) },
    { key: 'accepted', header: columns.accepted, fit: 'end', cell: ({ figures }) => String(figures.accepted.part) },
    { key: 'back', header: columns.backToWork, fit: 'end', cell: ({ figures }) => String(figures.backToWork.part) },
    { key: 'later', header: columns.postponed, fit: 'end', cell: ({ figures }) => String(figures.postponed.part) },
    { key: 'delegates', header: columns.delegates, cell: part(({ delegates }) => delegates) },
    { key: 'heads', header: columns.heads, cell: part(({ heads }) => heads) },
    { key: 'promises', header: columns.promises, fit: 'end', cell: ({ figures }) => String(figures.promises) },
  ]
}
