import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { DelegationRoll } from '@/lib/queries/list-delegates'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { rollColumns } from './roll-columns'

type RollProps = { roll: DelegationRoll; day: LocalDate; words: Words }

/** One delegation on a day: who is in office, and which seats are vacant. */
export function Roll({ roll, day, words }: RollProps) {
  const { delegates } = words
  const title = fill(delegates.rollTitle, { name: roll.name ?? delegates.noDelegation, ...roll.count })
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        captionIsSaid
        columns={rollColumns(day, words)}
        rows={roll.delegates}
        rowKey={({ id }) => id}
      />
    </Card>
  )
}
