import { DataTable } from '@/components/ui/data-table'
import type { Holding } from '@/lib/queries/return-entries'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** Who had it from when to when, and who handed it on for what reason. */
export function TransferChain({ chain, words }: { chain: readonly Holding[]; words: Words }) {
  const { returns, language } = words
  return (
    <DataTable
      caption={returns.chain}
      rows={chain}
      rowKey={({ id }) => id}
      columns={[
        { key: 'unit', header: returns.chainUnit, heads: true, cell: ({ unit }) => unit },
        { key: 'from', header: returns.chainFrom, cell: ({ from }) => dayText(from, language) },
        {
          key: 'until',
          header: returns.chainUntil,
          cell: ({ until }) => (until ? dayText(until, language) : returns.chainNow),
        },
        { key: 'days', header: returns.chainDays, fit: 'end', cell: ({ days }) => String(days) },
        {
          key: 'why',
          header: returns.chainWhy,
          cell: ({ why }) =>
            why ? fill(returns.chainBy, { stage: returns.stages[why.stage], reason: why.decisionReason ?? '' }) : '',
        },
      ]}
    />
  )
}
