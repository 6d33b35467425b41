import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Tone } from '@/components/ui/tone'
import type { SheetState } from '@/lib/domain/assessment/marking-sheet'
import type { SheetDesk } from '@/lib/queries/get-marking-sheet'
import type { Words } from '@/lib/wording/catalogue'

export const sheetTones: Record<SheetState, Tone> = {
  NONE: 'plain',
  SECOND: 'warn',
  MINE: 'still',
  DIFFERENT: 'bad',
  IN: 'good',
  DISPUTED: 'bad',
}

type Unit = SheetDesk['units'][number]

/** Unit by unit who judges it, and how far each sheet is read. */
export function SheetsTable({ view, words }: { view: SheetDesk; words: Words }) {
  const said = words.markingSheets
  if (view.units.length === 0) return <EmptyState title={said.empty} />
  const columns: Column<Unit>[] = [
    { key: 'unit', header: said.columns.unit, heads: true, cell: ({ name }) => name },
    { key: 'group', header: said.columns.group, fit: 'end', cell: ({ groupNo }) => groupNo },
    {
      key: 'members',
      header: said.columns.members,
      cell: (unit) => <Members unit={unit} view={view} words={words} />,
    },
  ]
  return <DataTable caption={said.caption} columns={columns} rows={view.units} rowKey={({ unitId }) => unitId} />
}

type MembersProps = { unit: Unit; view: SheetDesk; words: Words }

/** Once the judging is over a sheet that nobody read leads nowhere. */
function Members({ unit, view: { assessment, isUnderWay }, words: { markingSheets: said } }: MembersProps) {
  if (unit.isOwnGroup) return said.ownGroup
  const at = `/assessments/${assessment.id}/sheets/${unit.unitId}`
  return (
    <ul className="cluster">
      {unit.members.map(({ memberId, member, state }) => (
        <li key={memberId} className="cluster">
          {isUnderWay || state !== 'NONE' ? <a href={`${at}/${memberId}`}>{member}</a> : member}
          <Badge tone={sheetTones[state]}>{said.states[state]}</Badge>
        </li>
      ))}
    </ul>
  )
}
