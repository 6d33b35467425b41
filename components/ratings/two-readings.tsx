import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import type { Marks, MarksPart } from '@/lib/domain/rating/marks'
import type { DelegateToEnter } from '@/lib/queries/get-to-enter-paper'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { spokenPart } from './spoken-marks'

type TwoReadingsProps = { delegate: DelegateToEnter; words: Words }

/** What two people read on one paper, side by side, where they differ. */
export function TwoReadings({ delegate: { readings, differ }, words }: TwoReadingsProps) {
  const { paper } = words.ratings
  const [one, other] = readings
  if (!one || !other) return null
  return (
    <Notice tone="warn" title={paper.different}>
      <p>{paper.differentHint}</p>
      <DataTable
        caption={paper.different}
        captionIsSaid
        rows={differ}
        rowKey={(part) => part}
        columns={[
          { key: 'field', header: paper.field, heads: true, cell: (part: MarksPart) => namePart(part, words) },
          ...[one, other].map(({ by, marks }, place) => ({
            key: String(place),
            header: fill(paper.by, { name: by }),
            cell: (part: MarksPart) => spokenPart(part, marks as Marks, words),
          })),
        ]}
      />
    </Notice>
  )
}

function namePart(part: MarksPart, { ratings }: Words): string {
  if (part === 'asks') return ratings.asks
  if (part === 'sharesWords') return ratings.sharesWords
  const aspect = (['attitude', 'process', 'result'] as const).find((one) => part.startsWith(one)) ?? 'result'
  const name = ratings.aspects[aspect]
  if (part.endsWith('Codes')) return fill(ratings.codesOf, { aspect: name })
  return part.endsWith('Reason') ? fill(ratings.wordsOf, { aspect: name }) : name
}
