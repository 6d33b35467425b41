import { figureAddress } from '@/components/reports/figure-address'
import { Formula } from '@/components/reports/formula'
import { Card } from '@/components/ui/card'
import type { GroupCounts } from '@/lib/domain/figures/breakdowns'
import { noGroup } from '@/lib/domain/figures/groups'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { outcomeFills } from './outcome-fills'
import { type SplitRow, SplitTable } from './split-table'

export const solvedParts = ['solvedConfirmed', 'solvedClaimed', 'answeredOtherwise'] as const
type Part = (typeof solvedParts)[number]

type ClaimedConfirmedProps = { figures: YearFigures; words: Words }

/** What units call solved beside what all three call so: the whole year, and topic by topic. */
export function ClaimedConfirmed({ figures, words }: ClaimedConfirmedProps) {
  const { boardPictures, figures: names } = words
  if (figures.replied === 0) return null
  const topics = figures.byCategory.filter(({ replied }) => replied > 0)
  return (
    <Card title={boardPictures.solved.title}>
      <SplitTable
        caption={boardPictures.solved.note}
        parts={solvedParts.map((key) => ({ key, label: names.parts[key], fill: outcomeFills[key] }))}
        rows={[
          rowOf('', boardPictures.whole, figures, (part) => figureAddress(figures.year, 'outcome', { part })),
          ...topics.map((row) =>
            rowOf(row.id ?? noGroup, row.name ?? names.noCategory, row, (part) =>
              figureAddress(figures.year, 'outcome', { part, group: { kind: 'category', id: row.id } }),
            ),
          ),
        ]}
        words={boardPictures.solved}
      />
      <Formula of="solvedAsClaimed" isNamed words={words} />
      <Formula of="solvedAsConfirmed" isNamed words={words} />
    </Card>
  )
}

export const solvedCounts = (of: GroupCounts): Record<Part, number> => ({
  solvedConfirmed: of.solvedAsConfirmed,
  solvedClaimed: of.solvedAsClaimed - of.solvedAsConfirmed,
  answeredOtherwise: of.replied - of.solvedAsClaimed,
})

const rowOf = (key: string, label: string, of: GroupCounts, hrefOf: (part: Part) => string): SplitRow<Part> => ({
  key,
  label,
  counts: solvedCounts(of),
  hasShares: true,
  hrefOf,
})
