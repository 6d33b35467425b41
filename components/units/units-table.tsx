import { type Column, DataTable } from '@/components/ui/data-table'
import type { UnitLine } from '@/lib/queries/list-units'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { validText } from './unit-texts'

export function UnitsTable({ rows, words }: { rows: readonly UnitLine[]; words: Words }) {
  const { units, states, common } = words
  const columns: Column<UnitLine>[] = [
    {
      key: 'name',
      header: units.name,
      heads: true,
      cell: ({ id, name, formerNames }) => (
        <>
          <a href={`/units/${id}`}>{name}</a>
          {formerNames.length > 0 ? (
            <span className="block font-normal text-ink-soft text-sm">
              {units.formerNames}
              {common.labelColon}
              {formerNames.join(common.listComma)}
            </span>
          ) : null}
        </>
      ),
    },
    { key: 'kind', header: units.kind, cell: ({ kind }) => states.unitKind[kind] },
    {
      key: 'group',
      header: units.group,
      fit: 'tight',
      cell: ({ assessmentGroup }) => assessmentGroup ?? units.noGroup,
    },
    { key: 'valid', header: units.valid, cell: (unit) => validText(unit, words) },
    {
      key: 'successor',
      header: units.successor,
      cell: ({ successor }) => (successor ? { href: `/units/${successor.id}`, text: successor.name } : ''),
    },
    {
      key: 'open',
      header: units.openWork,
      fit: 'end',
      cell: ({ id, openWork }) =>
        openWork > 0 ? { href: `/units/${id}#work`, text: fill(units.openCount, { count: openWork }) } : '',
    },
    {
      key: 'contact',
      header: units.contact,
      cell: ({ contact, validTo }) =>
        validTo
          ? ''
          : contact
            ? fill(units.contactText, { name: contact.name, phone: contact.phone ?? '' })
            : units.noContact,
    },
  ]
  return <DataTable caption={units.title} captionIsSaid columns={columns} rows={rows} rowKey={({ id }) => id} />
}
