import { administrationPolicy, ensureAnothers } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import { grantOnlySchema } from '@/lib/schemas/account'
import { endGrant, lockGrant } from '@/lib/store/accounts'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Acts at the person's next request. */
export const revokeRole = command({
  name: 'revoke-role',
  input: grantOnlySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { grantId }) => {
    const grant = await lockGrant(tx, grantId)
    authorize(actor, administrationPolicy.keepAccounts, grant)
    ensureAnothers(actor, grant.personId)

    await endGrant(tx, grantId, moment.now)
    await recordEvent(tx, actor, {
      type: 'role.revoked',
      subjectId: grant.personId,
      at: moment.now,
      role: 'SECURITY_ADMINISTRATOR',
      data: { role: grant.role },
    })
    return { grantId }
  },
})
