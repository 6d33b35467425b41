import { AccountsTable } from '@/components/administration/accounts-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { Pager } from '@/components/ui/pager'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { roles } from '@/lib/domain/access/actor'
import { listAccounts } from '@/lib/queries/list-accounts'
import { type AccountFilter, accountFilterSchema } from '@/lib/schemas/administration-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const address = '/administration/security'
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AccountsPage({ searchParams }: Props) {
  const filter = accountFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listAccounts, filter)
  const words = await currentWords()
  const { accounts } = words.administration
  return (
    <Shell
      actor={actor}
      words={words}
      current={address}
      title={accounts.title}
      lead={fill(accounts.total, { total: data.total })}
    >
      <Filters filter={filter} words={words} />
      {data.rows.length > 0 ? (
        <AccountsTable rows={data.rows} words={words} />
      ) : (
        <EmptyState title={words.common.nothingFound} hint={words.common.nothingFoundHint} />
      )}
      <ExportLinks list="accounts" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        previous={data.previous && at(filter, data.previous)}
        next={data.next && at(filter, data.next)}
        words={words.common}
      />
    </Shell>
  )
}

function Filters({ filter, words }: { filter: AccountFilter; words: Words }) {
  const { accounts } = words.administration
  const inUse = [filter.q, filter.role].filter(Boolean).length
  const first = <TextField label={accounts.search} name="q" type="search" defaultValue={filter.q} />
  return (
    <FilterBar action={address} inUse={inUse} words={words.common} first={first}>
      <SelectField
        label={accounts.office}
        name="role"
        blank={accounts.anyOffice}
        defaultValue={filter.role}
        options={roles.map((role) => ({ value: role, label: words.states.role[role] }))}
      />
    </FilterBar>
  )
}

function at({ q, role }: AccountFilter, page: string): string {
  const asked = Object.entries({ q, role, page }).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `${address}?${new URLSearchParams(asked)}`
}
