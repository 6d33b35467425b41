import { type Column, DataTable } from '@/components/ui/data-table'
import type { DelegationMember } from '@/lib/queries/delegation-home'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'

type MembersTableProps = { members: readonly DelegationMember[]; timeZone: string; words: Words }

export function MembersTable({ members, timeZone, words }: MembersTableProps) {
  const { delegation } = words
  return (
    <DataTable
      caption={delegation.peopleCaption}
      columns={columnsOf(timeZone, words)}
      rows={members}
      rowKey={({ id }) => id}
    />
  )
}

function columnsOf(timeZone: string, { delegation, language }: Words): Column<DelegationMember>[] {
  const closing = (closesNext: string | null) =>
    closesNext ? instantText(closesNext, timeZone, language) : delegation.none
  return [
    { key: 'name', header: delegation.name, heads: true, cell: ({ name }) => name },
    { key: 'led', header: delegation.led, fit: 'end', cell: ({ led }) => led },
    { key: 'joined', header: delegation.joined, fit: 'end', cell: ({ joined }) => joined },
    { key: 'collecting', header: delegation.collecting, fit: 'end', cell: ({ collecting }) => collecting },
    { key: 'closes', header: delegation.closesNext, fit: 'tight', cell: ({ closesNext }) => closing(closesNext) },
    { key: 'unanswered', header: delegation.unanswered, fit: 'end', cell: ({ unanswered }) => unanswered },
  ]
}
