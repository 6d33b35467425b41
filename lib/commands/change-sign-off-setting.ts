import { authorize } from '@/lib/domain/access/policy'
import { signOffSettingPolicy } from '@/lib/domain/sign-off/setting-policy'
import { signOffSettingSchema } from '@/lib/schemas/letter-setting'
import { recordEvent } from '@/lib/store/events'
import { saveSignOffSetting } from '@/lib/store/letter-settings'
import { command, perPerson } from './command'

/** Whether replies of units under the government go by its office before they go out. */
export const changeSignOffSetting = command({
  name: 'change-sign-off-setting',
  input: signOffSettingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { governmentChecks, reason }) => {
    authorize(actor, signOffSettingPolicy.changeCongress, { unitId: '' })

    const congressId = actor.congress.id
    const changed = { congressId, changedById: actor.personId, changedAt: moment.now }
    await saveSignOffSetting(tx, { governmentChecks, reason }, changed)
    await recordEvent(tx, actor, {
      type: 'sign-off.changed',
      subjectId: congressId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { governmentChecks, reason },
    })
    return { governmentChecks }
  },
})
