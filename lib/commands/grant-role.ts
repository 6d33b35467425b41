import { administrationPolicy, ensureAnothers, ensureFitting } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import { grantSchema } from '@/lib/schemas/account'
import { addGrant, lockHolder } from '@/lib/store/accounts'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The database sees to it that no one administers twice [GB/T 22239 8.1.5]. */
export const grantRole = command({
  name: 'grant-role',
  input: grantSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { personId, ...grant }) => {
    const holder = await lockHolder(tx, personId, grant, moment)
    authorize(actor, administrationPolicy.keepAccounts, holder)
    ensureAnothers(actor, personId)
    ensureFitting(grant)

    const grantId = await addGrant(tx, actor, personId, grant, moment.now)
    await recordEvent(tx, actor, {
      type: 'role.granted',
      subjectId: personId,
      at: moment.now,
      role: 'SECURITY_ADMINISTRATOR',
      data: { person: holder.name, ...grant },
    })
    return { grantId }
  },
})
