import { ButtonLink } from '@/components/ui/button'
import { CommandButton } from '@/components/ui/command-button'
import type { AccountView } from '@/lib/queries/get-account'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type AccountActsProps = { account: AccountView; words: Words }

export function AccountActs({ account: { id, name, disabledAt, signIns }, words }: AccountActsProps) {
  const { account } = words.administration
  const input = { accountId: id }
  const asking = (title: string, confirm: string, text?: string) => ({
    title: fill(title, { name }),
    text,
    confirm,
    cancel: account.cancel,
  })
  return (
    <>
      {signIns > 0 ? (
        <CommandButton
          command="end-sign-ins"
          input={input}
          words={words.errors}
          confirm={asking(account.endSignInsTitle, account.endSignIns)}
        >
          {account.endSignIns}
        </CommandButton>
      ) : null}
      {disabledAt ? null : <ButtonLink href={`/administration/security/${id}/leave`}>{words.leaving.act}</ButtonLink>}
      {disabledAt ? (
        <CommandButton command="enable-account" input={input} look="main" words={words.errors}>
          {account.enable}
        </CommandButton>
      ) : (
        <CommandButton
          command="disable-account"
          input={input}
          look="danger"
          words={words.errors}
          confirm={asking(account.disableTitle, account.disable, account.disableText)}
        >
          {account.disable}
        </CommandButton>
      )}
    </>
  )
}
