import { type Column, DataTable } from '@/components/ui/data-table'
import type { DelegationMember } from '@/lib/queries/delegation-home'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type MembersTableProps = { members: readonly DelegationMember[]; timeZone: string; words: Words }

const isActive = ({ led, joined, collecting, unanswered }: DelegationMember): boolean =>
  led + joined + collecting + unanswered > 0

/** Those with something to look after in a table, the others by name. */
export function MembersTable({ members, timeZone, words }: MembersTableProps) {
  const { delegation } = words
  const active = members.filter(isActive)
  const quiet = members.filter((one) => !isActive(one))
  return (
    <>
      {active.length > 0 ? (
        <DataTable
          caption={delegation.peopleCaption}
          columns={memberColumns(timeZone, words)}
          rows={active}
          rowKey={({ id }) => id}
        />
      ) : null}
      {quiet.length > 0 ? (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center">
            {fill(delegation.quiet, { count: quiet.length })}
          </summary>
          <p className="flex flex-wrap gap-x-4">
            {quiet.map(({ id, name }) => (
              <a key={id} href={`/delegates/${id}/record`} className="inline-flex min-h-11 items-center">
                {name}
              </a>
            ))}
          </p>
        </details>
      ) : null}
    </>
  )
}

export function memberColumns(timeZone: string, { delegation, language }: Words): Column<DelegationMember>[] {
  const closing = (closesNext: string | null) =>
    closesNext ? instantText(closesNext, timeZone, language) : delegation.none
  return [
    {
      key: 'name',
      header: delegation.name,
      heads: true,
      cell: ({ id, name }) => ({ href: `/delegates/${id}/record`, text: name }),
    },
    { key: 'led', header: delegation.led, fit: 'end', cell: ({ led }) => led },
    { key: 'joined', header: delegation.joined, fit: 'end', cell: ({ joined }) => joined },
    { key: 'collecting', header: delegation.collecting, fit: 'end', cell: ({ collecting }) => collecting },
    { key: 'closes', header: delegation.closesNext, fit: 'tight', cell: ({ closesNext }) => closing(closesNext) },
    { key: 'unanswered', header: delegation.unanswered, fit: 'end', cell: ({ unanswered }) => unanswered },
  ]
}
