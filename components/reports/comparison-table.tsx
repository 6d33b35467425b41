import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { GroupCounts } from '@/lib/domain/figures/breakdowns'
import { type Comparison, comparedRates } from '@/lib/domain/figures/comparison'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { CountedRate } from './counted-rate'
import { figureAddress } from './figure-address'
import { rateText } from './rate-text'

/** A unit's own numbers beside the whole and beside its like; nobody else stands here by name. */
export function ComparisonTable({ year, of, words }: { year: number; of: Comparison; words: Words }) {
  const { boardPictures, figures } = words
  const { own, whole, like } = of
  const column = (key: string, header: string, counts: GroupCounts) => ({
    key,
    header,
    fit: 'end' as const,
    cell: ([part, base]: (typeof comparedRates)[number]) => rateText(counts[part], counts[base]),
  })
  const side = (figure: keyof GroupCounts) => ({
    count: own[figure],
    href: figureAddress(year, figure, { group: { kind: 'unit', id: of.unitId } }),
  })
  return (
    <Card title={fill(boardPictures.compared.title, { unit: of.name })}>
      <DataTable
        caption={like ? fill(boardPictures.compared.note, { count: like.count }) : boardPictures.compared.noLike}
        rows={comparedRates}
        rowKey={([part]) => part}
        columns={[
          {
            key: 'figure',
            header: boardPictures.years.figure,
            heads: true,
            cell: ([part, base]) => `${figures.names[part]} ÷ ${figures.names[base]}`,
          },
          {
            ...column('own', boardPictures.compared.own, own),
            cell: ([part, base]) => <CountedRate part={side(part)} base={side(base)} />,
          },
          ...(like ? [column('like', boardPictures.compared.like, like.counts)] : []),
          column('whole', boardPictures.whole, whole),
        ]}
      />
    </Card>
  )
}
