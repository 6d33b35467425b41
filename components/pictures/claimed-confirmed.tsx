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
  const { board, boardPictures, figures: names } = words
  if (figures.replied === 0) return null
  const topics = figures.byCategory.filter(({ replied }) => replied > 0)
  return (
    <Card title={boardPictures.solved.title}>
      <SplitTable
        caption={boardPictures.solved.note}
        parts={solvedParts.map((key) => ({ key, label: names.parts[key], fill: outcomeFills[key] }))}
        rows={[
          rowOf('', board.total, figures, addressesIn(figures.year)),
          ...topics.map((row) =>
            rowOf(row.id ?? noGroup, row.name ?? names.noCategory, row, addressesIn(figures.year, row.id)),
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

/** The lists behind a line: of each part, and of all that was replied to. Without a category, of the whole year. */
function addressesIn(year: number, category?: string | null): Pick<SplitRow<Part>, 'hrefOf' | 'hrefOfWhole'> {
  const within = category === undefined ? {} : { group: { kind: 'category' as const, id: category } }
  return {
    hrefOf: (part) => figureAddress(year, 'outcome', { part, ...within }),
    hrefOfWhole: figureAddress(year, 'replied', within),
  }
}

const rowOf = (
  key: string,
  label: string,
  of: GroupCounts,
  addresses: Pick<SplitRow<Part>, 'hrefOf' | 'hrefOfWhole'>,
): SplitRow<Part> => ({
  key,
  label,
  counts: solvedCounts(of),
  hasShares: true,
  ...addresses,
})
