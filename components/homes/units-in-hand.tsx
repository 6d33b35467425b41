import { type Column, DataTable } from '@/components/ui/data-table'
import type { UnitInArrears } from '@/lib/queries/supervision-home'
import type { Words } from '@/lib/wording/catalogue'

export function UnitsInHand({ units, words }: { units: readonly UnitInArrears[]; words: Words['homes'] }) {
  if (units.length === 0) return null
  return <DataTable caption={words.unitsCaption} columns={columnsOf(words)} rows={units} rowKey={({ id }) => id} />
}

function columnsOf(words: Words['homes']): Column<UnitInArrears>[] {
  return [
    {
      key: 'unit',
      header: words.unit,
      heads: true,
      cell: ({ id, name }) => ({ href: `/registry?unit=${id}`, text: name }),
    },
    { key: 'inHand', header: words.inHand, fit: 'end', cell: ({ inHand }) => inHand },
    {
      key: 'late',
      header: words.late,
      fit: 'end',
      cell: ({ overdue }) => (overdue > 0 ? { tone: 'bad', text: String(overdue) } : overdue),
    },
    { key: 'notOpened', header: words.notOpened, fit: 'end', cell: ({ notOpened }) => notOpened },
  ]
}
