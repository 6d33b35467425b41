import { PlainTable } from '@/components/ui/plain-table'
import { publicPromiseSums } from '@/lib/domain/commitment/public-state'
import type { PublicPromise } from '@/lib/queries/public-commitments'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { numberText } from '@/lib/wording/formats'

/** All public promises, and by unit; numbers beside each other, in the order of names. */
export function PromiseSums({ all, words }: { all: readonly PublicPromise[]; words: Words }) {
  const { promises: said, unit } = words.publicOpen
  const rows = [...Map.groupBy(all, ({ unitId }) => unitId)]
    .map(([id, ofUnit]) => ({ id, name: ofUnit[0]?.unit ?? '', ...publicPromiseSums(ofUnit) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
  const number = (key: 'count' | 'due' | 'kept' | 'overdue', header: string) => ({
    ...{ key, header },
    fit: 'end' as const,
    cell: (row: (typeof rows)[number]) => numberText(row[key]),
  })
  return (
    <>
      <p>{fill(said.sum, publicPromiseSums(all))}</p>
      <p className="text-ink-soft text-sm">{said.formula}</p>
      <PlainTable
        caption={said.byUnit}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'unit',
            header: unit,
            heads: true,
            cell: ({ id, name }) => <a href={`/public/units/${id}`}>{name}</a>,
          },
          number('count', said.count),
          number('due', said.dueCount),
          number('kept', said.keptCount),
          number('overdue', said.overdue),
        ]}
      />
    </>
  )
}
