import { type Column, DataTable } from '@/components/ui/data-table'
import type { Item } from '@/lib/domain/assessment/scheme'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { MarkShown } from '@/lib/queries/get-judging'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { claimText } from './claim-text'

type MarksTableProps = { marks: readonly MarkShown[]; item: Item; words: Words }

/** Who gave what for an item, and why; open only once all are in. */
export function MarksTable({ marks, item, words }: MarksTableProps) {
  const { assessmentJudging: said, selfAssessment } = words
  const columns: Column<MarkShown>[] = [
    {
      key: 'member',
      header: said.columns.member,
      heads: true,
      cell: ({ member, isPaper }) => (isPaper ? fill(words.markingSheets.paper, { member }) : member),
    },
    {
      key: 'value',
      header: said.columns.value,
      cell: ({ value }) => claimText(claimKindOf(item), value, selfAssessment),
    },
    {
      key: 'standing',
      header: said.columns.standing,
      cell: ({ counts, isApart }) => {
        if (!counts) return { tone: 'still', text: said.notCounted }
        return isApart ? { tone: 'warn', text: said.apart } : ''
      },
    },
    { key: 'words', header: said.columns.words, cell: ({ words: own }) => own },
    { key: 'explanation', header: said.columns.explanation, cell: ({ explanation }) => explanation },
  ]
  return (
    <DataTable
      caption={fill(said.marksOf, { item: item.name })}
      columns={columns}
      rows={marks}
      rowKey={({ memberId }) => memberId}
    />
  )
}
