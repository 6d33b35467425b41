import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { SheetReadingShown, SheetToEnter } from '@/lib/queries/get-marking-sheet'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { claimText } from './claim-text'

type Row = { readonly key: string; readonly name: string; readonly read: (one: SheetReadingShown) => string }

/** What two people read on one sheet, side by side, where they differ. */
export function SheetReadings({ view, words }: { view: SheetToEnter; words: Words }) {
  const { readings, differ, items } = view
  const said = words.markingSheets
  if (readings.length === 0) return null
  const day: Row = {
    key: 'signedOn',
    name: said.signedOn,
    read: ({ marks: { signedOn } }) => dayText(signedOn, words.language),
  }
  const marked = items
    .filter(({ key }) => differ.itemKeys.includes(key))
    .map((item): Row => ({ key: item.key, name: item.name, read: (one) => readText(item, one, words) }))
  return (
    <Notice tone="warn" title={said.different}>
      <p>{said.differentHint}</p>
      <DataTable
        caption={said.different}
        captionIsSaid
        rows={differ.isOtherDay ? [day, ...marked] : marked}
        rowKey={({ key }) => key}
        columns={[
          { key: 'item', header: said.item, heads: true, cell: ({ name }) => name },
          ...readings.map((one, place) => ({
            key: String(place),
            header: fill(said.by, { name: one.by }),
            cell: ({ read }: Row) => read(one),
          })),
        ]}
      />
    </Notice>
  )
}

function readText(item: SheetToEnter['items'][number], { marks: sheet }: SheetReadingShown, words: Words): string {
  const mark = sheet.marks.find(({ itemKey }) => itemKey === item.key)
  if (!mark) return words.markingSheets.blank
  const value = claimText(claimKindOf(item), mark.value, words.selfAssessment)
  return mark.words ? fill(words.markingSheets.read, { mark: value, words: mark.words }) : value
}
