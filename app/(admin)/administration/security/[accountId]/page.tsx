import { AccountActs } from '@/components/administration/account-acts'
import { GrantForm } from '@/components/administration/grant-form'
import { Offices } from '@/components/administration/offices'
import { ResetPassword } from '@/components/administration/reset-password'
import { Shell } from '@/components/shell/shell'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { roles } from '@/lib/domain/access/actor'
import { type AccountView, getAccount } from '@/lib/queries/get-account'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'

type Props = { params: Promise<{ accountId: string }> }

export default async function AccountPage({ params }: Props) {
  const { actor, data: account } = await read(getAccount, (await params).accountId)
  const words = await currentWords()
  const { administration } = words
  const crumbs = [{ href: '/administration/security', label: administration.accounts.title }]
  return (
    <Shell
      actor={actor}
      words={words}
      current="/administration/security"
      crumbs={crumbs}
      title={account.name}
      actions={account.isOwn ? undefined : <AccountActs account={account} words={words} />}
    >
      {account.isOwn ? <Notice>{administration.account.own}</Notice> : null}
      <Card title={administration.account.facts}>
        <Facts account={account} timeZone={actor.congress.timeZone} words={words} />
      </Card>
      <Card title={administration.account.offices}>
        <Offices account={account} words={words} />
      </Card>
      {account.isOwn ? null : <Decisions account={account} words={words} />}
    </Shell>
  )
}

function Facts({ account, timeZone, words }: { account: AccountView; timeZone: string; words: Words }) {
  const { accounts, account: spoken } = words.administration
  const { disabledAt, lastSeenAt } = account
  const when = (instant: Date) => instantText(instant, timeZone, words.language)
  return (
    <DefinitionList
      items={[
        { term: accounts.login, value: account.login },
        {
          term: accounts.state,
          value: (
            <Badge tone={disabledAt ? 'warn' : 'plain'}>{disabledAt ? accounts.disabled : accounts.enabled}</Badge>
          ),
        },
        { term: accounts.signIns, value: account.signIns },
        { term: spoken.lastSeen, value: lastSeenAt ? when(lastSeenAt) : spoken.never },
        { term: spoken.passwordChanged, value: when(account.passwordChangedAt) },
      ]}
    />
  )
}

function Decisions({ account, words }: { account: AccountView; words: Words }) {
  const { grant, reset } = words.administration
  const named = (list: { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Card title={grant.title}>
        <GrantForm
          personId={account.personId}
          roles={roles.map((role) => ({ value: role, label: words.states.role[role] }))}
          units={named(account.units)}
          delegations={named(account.delegations)}
          mandates={named(account.mandates)}
          words={grant}
          errors={words.errors}
        />
      </Card>
      <Card title={reset.title}>
        <ResetPassword accountId={account.id} words={reset} errors={words.errors} />
      </Card>
    </>
  )
}
