import { ReadingsApart } from '@/components/ui/readings-apart'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { SheetReadingShown, SheetToEnter } from '@/lib/queries/get-marking-sheet'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { claimText } from './claim-text'

/** Of one sheet: the items, and before them the day of the signature. */
export function SheetReadings({ view, words }: { view: SheetToEnter; words: Words }) {
  const { readings, differ, items } = view
  const said = words.markingSheets
  if (readings.length === 0) return null
  const days = readings.map(({ marks: { signedOn } }) => dayText(signedOn, words.language))
  const marked = items
    .filter(({ key }) => differ.itemKeys.includes(key))
    .map((item) => ({ key: item.key, name: item.name, read: readings.map((one) => readText(item, one, words)) }))
  return (
    <ReadingsApart
      title={said.different}
      hint={said.differentHint}
      head={said.item}
      readers={readings.map(({ by }) => fill(said.by, { name: by }))}
      rows={differ.isOtherDay ? [{ key: 'signedOn', name: said.signedOn, read: days }, ...marked] : marked}
    />
  )
}

function readText(item: SheetToEnter['items'][number], { marks: sheet }: SheetReadingShown, words: Words): string {
  const mark = sheet.marks.find(({ itemKey }) => itemKey === item.key)
  if (!mark) return words.markingSheets.blank
  const value = claimText(claimKindOf(item), mark.value, words.selfAssessment)
  return mark.words ? fill(words.markingSheets.read, { mark: value, words: mark.words }) : value
}
