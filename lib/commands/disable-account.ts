import { administrationPolicy, ensureAnothers, ensureEnabled } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import { accountOnlySchema } from '@/lib/schemas/account'
import { lockAccount, saveDisabled } from '@/lib/store/accounts'
import { revokeTokensOf } from '@/lib/store/api-tokens'
import { recordEvent } from '@/lib/store/events'
import { endSignInsOf } from '@/lib/store/sign-ins'
import { command, perPerson } from './command'

/** Whoever is signed in with it is out at his next request. */
export const disableAccount = command({
  name: 'disable-account',
  input: accountOnlySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { accountId }) => {
    const account = await lockAccount(tx, accountId)
    authorize(actor, administrationPolicy.keepAccounts, account)
    ensureAnothers(actor, account.personId)
    ensureEnabled(account, true)

    await saveDisabled(tx, accountId, moment.now)
    await revokeTokensOf(tx, account.personId, moment.now)
    const ended = await endSignInsOf(tx, accountId, moment.now)
    await recordEvent(tx, actor, {
      type: 'account.disabled',
      subjectId: accountId,
      at: moment.now,
      role: 'SECURITY_ADMINISTRATOR',
      data: { login: account.login, signIns: ended },
    })
    return { accountId }
  },
})
