import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { SectionView } from '@/lib/queries/get-unit-year'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText, shareOfPointsText } from '@/lib/wording/points-text'
import { ShareBar } from './share-bar'

type SectionSharesProps = { sections: readonly SectionView[]; words: Words }

/** Where the points come from: each section as a share of its own maximum. */
export function SectionShares({ sections, words }: SectionSharesProps) {
  const { assessmentPictures: pictures, assessmentResults } = words
  const compares = sections.some(({ like }) => like !== null)
  return (
    <Card title={pictures.sections.title}>
      <DataTable
        caption={pictures.sections.note}
        captionIsSaid
        rows={sections}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'name',
            header: pictures.sections.title,
            heads: true,
            cell: ({ name, share, like }) => (
              <>
                {name}
                <ShareBar share={share ?? 0} mark={like} />
              </>
            ),
          },
          {
            key: 'points',
            header: pictures.own,
            fit: 'end',
            cell: ({ points, max, share }) =>
              fill(pictures.share, {
                count: fill(assessmentResults.itemPoints, { points: pointsText(points), max: pointsText(max) }),
                percent: shareOfPointsText(share),
              }),
          },
          ...(compares
            ? [
                {
                  key: 'like',
                  header: pictures.like,
                  fit: 'end' as const,
                  cell: ({ like }: SectionView) => shareOfPointsText(like),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}
