import { CommandButton } from '@/components/ui/command-button'
import type { AccountView } from '@/lib/queries/get-account'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type OfficesProps = { account: Pick<AccountView, 'name' | 'grants' | 'isOwn'>; words: Words }

export function Offices({ account: { name, grants, isOwn }, words }: OfficesProps) {
  const { account } = words.administration
  if (grants.length === 0) return <p>{account.noOffice}</p>
  return (
    <ul className="space-y-3">
      {grants.map((grant) => {
        const office = officeText(grant, words)
        const asking = fill(account.revokeTitle, { name, office })
        return (
          <li key={grant.id} className="cluster justify-between">
            <span>{office}</span>
            {isOwn ? null : (
              <CommandButton
                command="revoke-role"
                input={{ grantId: grant.id }}
                look="danger"
                words={words.errors}
                confirm={{ title: asking, text: account.revokeText, confirm: account.revoke, cancel: account.cancel }}
              >
                {account.revoke}
              </CommandButton>
            )}
          </li>
        )
      })}
    </ul>
  )
}

type Office = Pick<AccountView['grants'][number], 'role' | 'unit'> & { group?: number | null }

/** 承办单位经办人（住房和城乡建设局） */
export function officeText({ role, unit, group }: Office, { states, administration, timeline }: Words): string {
  const beside = unit ?? (group ? fill(administration.account.group, { group }) : null)
  return beside ? fill(timeline.unitWithRole, { unit: states.role[role], role: beside }) : states.role[role]
}
