import { hashPassword, isStrongPassword } from '@/lib/auth/password'
import { administrationPolicy, ensureAnothers } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { passwordResetSchema } from '@/lib/schemas/account'
import { lockAccount, savePassword } from '@/lib/store/accounts'
import { revokeTokensOf } from '@/lib/store/api-tokens'
import { recordEvent } from '@/lib/store/events'
import { endSignInsOf } from '@/lib/store/sign-ins'
import { command, perPerson } from './command'

/** The old password and every open sign-in end together. */
export const resetPassword = command({
  name: 'reset-password',
  input: passwordResetSchema,
  limit: perPerson(100, 'hour'),
  run: async ({ tx, actor, moment }, { accountId, password }) => {
    const account = await lockAccount(tx, accountId)
    authorize(actor, administrationPolicy.keepAccounts, account)
    ensureAnothers(actor, account.personId)
    if (!isStrongPassword(password)) throw new Refusal('password-weak')

    await savePassword(tx, accountId, await hashPassword(password), moment.now)
    await revokeTokensOf(tx, account.personId, moment.now)
    const ended = await endSignInsOf(tx, accountId, moment.now)
    await recordEvent(tx, actor, {
      type: 'account.password-reset',
      subjectId: accountId,
      at: moment.now,
      role: 'SECURITY_ADMINISTRATOR',
      data: { login: account.login, signIns: ended },
    })
    return { accountId }
  },
})
