import { type Column, DataTable } from '@/components/ui/data-table'
import type { Item } from '@/lib/domain/assessment/scheme'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { MarkShown } from '@/lib/queries/get-judging'
import type { Words } from '@/lib/wording/catalogue'
import { claimText } from './claim-text'

type MarksTableProps = { marks: readonly MarkShown[]; items: readonly Item[]; words: Words }

/** Who gave what, and why; open only once all are in. */
export function MarksTable({ marks, items, words }: MarksTableProps) {
  const said = words.assessmentJudging
  const itemOf = new Map(items.map((item) => [item.key, item]))
  const noteOf = ({ counts, isApart, words: own, explanation }: MarkShown) =>
    [...(counts ? [] : [said.notCounted]), ...(isApart ? [said.apart] : []), own, explanation].filter(Boolean).join(' ')
  const columns: Column<MarkShown>[] = [
    {
      key: 'item',
      header: said.columns.item,
      heads: true,
      cell: ({ itemKey }) => itemOf.get(itemKey)?.name ?? itemKey,
    },
    { key: 'member', header: said.columns.member, cell: ({ member }) => member },
    {
      key: 'value',
      header: said.columns.value,
      cell: ({ itemKey, value }) => {
        const item = itemOf.get(itemKey)
        return item ? claimText(claimKindOf(item), value, words.selfAssessment) : String(value)
      },
    },
    { key: 'note', header: said.columns.note, cell: noteOf },
  ]
  return (
    <DataTable
      caption={said.marks}
      columns={columns}
      rows={marks}
      rowKey={({ itemKey, memberId }) => `${itemKey} ${memberId}`}
    />
  )
}
