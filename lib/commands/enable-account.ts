import { administrationPolicy, ensureAnothers, ensureEnabled } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import { accountOnlySchema } from '@/lib/schemas/account'
import { lockAccount, saveDisabled } from '@/lib/store/accounts'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

export const enableAccount = command({
  name: 'enable-account',
  input: accountOnlySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { accountId }) => {
    const account = await lockAccount(tx, accountId)
    authorize(actor, administrationPolicy.keepAccounts, account)
    ensureAnothers(actor, account.personId)
    ensureEnabled(account, false)

    await saveDisabled(tx, accountId, null)
    await recordEvent(tx, actor, {
      type: 'account.enabled',
      subjectId: accountId,
      at: moment.now,
      role: 'SECURITY_ADMINISTRATOR',
      data: { login: account.login },
    })
    return { accountId }
  },
})
