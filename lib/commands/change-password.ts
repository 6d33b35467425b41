import { ensurePassword } from '@/lib/auth/ensure-password'
import { hashPassword, isStrongPassword } from '@/lib/auth/password'
import { Refusal } from '@/lib/domain/refusal'
import { passwordChangeSchema } from '@/lib/schemas/account'
import { savePassword } from '@/lib/store/accounts'
import { recordEvent } from '@/lib/store/events'
import { endOtherSignIns } from '@/lib/store/sign-ins'
import { command, perPassword } from './command'

/** One's own, and only with the present one; whoever else is signed in with it is out. */
export const changePassword = command({
  name: 'change-password',
  input: passwordChangeSchema,
  limit: perPassword,
  run: async ({ tx, actor, moment }, { current, next }) => {
    const { accountId: id } = actor
    await ensurePassword(tx, id, current)
    if (!isStrongPassword(next) || next === current) throw new Refusal('password-weak')

    await savePassword(tx, id, await hashPassword(next), moment.now)
    const ended = await endOtherSignIns(tx, id, actor.signInId, moment.now)
    await recordEvent(tx, actor, {
      type: 'account.password-changed',
      subjectId: id,
      at: moment.now,
      data: { signIns: ended },
    })
    return { ended }
  },
})
