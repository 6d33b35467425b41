import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { AccountLine } from '@/lib/queries/list-accounts'
import type { Words } from '@/lib/wording/catalogue'
import { officeText } from './offices'

export function AccountsTable({ rows, words }: { rows: readonly AccountLine[]; words: Words }) {
  const { accounts } = words.administration
  const columns: Column<AccountLine>[] = [
    {
      key: 'name',
      header: accounts.name,
      heads: true,
      cell: ({ id, name }) => <a href={`/administration/security/${id}`}>{name}</a>,
    },
    { key: 'login', header: accounts.login, cell: ({ login }) => login },
    {
      key: 'offices',
      header: accounts.offices,
      cell: ({ grants }) =>
        grants.map((grant) => officeText(grant, words)).join(words.common.listComma) || accounts.none,
    },
    {
      key: 'state',
      header: accounts.state,
      fit: 'tight',
      cell: ({ isDisabled }) => (
        <Badge tone={isDisabled ? 'warn' : 'plain'}>{isDisabled ? accounts.disabled : accounts.enabled}</Badge>
      ),
    },
    { key: 'sign-ins', header: accounts.signIns, fit: 'end', cell: ({ signIns }) => signIns },
  ]
  return <DataTable caption={accounts.title} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
