import { administrationPolicy } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import { accountOnlySchema } from '@/lib/schemas/account'
import { lockAccount } from '@/lib/store/accounts'
import { recordEvent } from '@/lib/store/events'
import { endSignInsOf } from '@/lib/store/sign-ins'
import { command, perPerson } from './command'

/** Signs an account out of every browser, one's own included. */
export const endSignIns = command({
  name: 'end-sign-ins',
  input: accountOnlySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { accountId }) => {
    const account = await lockAccount(tx, accountId)
    authorize(actor, administrationPolicy.keepAccounts, account)

    const ended = await endSignInsOf(tx, accountId, moment.now)
    await recordEvent(tx, actor, {
      type: 'account.sign-ins-ended',
      subjectId: accountId,
      at: moment.now,
      role: 'SECURITY_ADMINISTRATOR',
      data: { login: account.login, signIns: ended },
    })
    return { accountId, ended }
  },
})
