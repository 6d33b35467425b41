import { ReadingsApart } from '@/components/ui/readings-apart'
import type { Marks, MarksPart } from '@/lib/domain/rating/marks'
import type { DelegateToEnter } from '@/lib/queries/get-to-enter-paper'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { spokenPart } from './spoken-marks'

type TwoReadingsProps = { delegate: DelegateToEnter; words: Words }

export function TwoReadings({ delegate: { readings, differ }, words }: TwoReadingsProps) {
  const { paper } = words.ratings
  if (readings.length < 2) return null
  return (
    <ReadingsApart
      title={paper.different}
      hint={paper.differentHint}
      head={paper.field}
      readers={readings.map(({ by }) => fill(paper.by, { name: by }))}
      rows={differ.map((part) => ({
        key: part,
        name: namePart(part, words),
        read: readings.map(({ marks }) => spokenPart(part, marks as Marks, words)),
      }))}
    />
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
