import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import type { AnswerCounts } from '@/lib/domain/meeting/coverage'
import type { GapView } from '@/lib/queries/get-invitations'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Numbers by capacity. */
export function AnswerCountsCard({ counts, words }: { counts: readonly AnswerCounts[]; words: Words }) {
  const { desk } = words.meetingInvitation
  return (
    <Card title={desk.counts}>
      <DataTable
        caption={desk.counts}
        captionIsSaid
        columns={columnsOf(words)}
        rows={counts}
        rowKey={({ capacity }) => capacity}
      />
    </Card>
  )
}

function columnsOf({ meetingInvitation: { desk, capacities } }: Words): Column<AnswerCounts>[] {
  const number = (key: keyof Omit<AnswerCounts, 'capacity'>, header: string): Column<AnswerCounts> => ({
    key,
    header,
    fit: 'end',
    cell: (row) => row[key],
  })
  return [
    { key: 'capacity', header: desk.capacity, heads: true, cell: ({ capacity }) => capacities[capacity] },
    number('called', desk.called),
    number('coming', desk.coming),
    number('deputies', desk.deputies),
    number('leave', desk.leave),
    number('unanswered', desk.notAnswered),
  ]
}

/** What may not be answered face to face as the answers stand. */
export function GapsNotice({ gaps, words }: { gaps: readonly GapView[]; words: Words }) {
  const { desk } = words.meetingInvitation
  if (gaps.length === 0) return null
  return (
    <Notice tone="warn" title={fill(desk.gapsTitle, { count: gaps.length })}>
      <ul className="list-disc pl-5">
        {gaps.map(({ id, numberText, title, gap }) => (
          <li key={id}>{fill(desk.gap, { number: numberText, title, gap: desk.gaps[gap] })}</li>
        ))}
      </ul>
    </Notice>
  )
}
