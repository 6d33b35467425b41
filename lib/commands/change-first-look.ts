import { authorize } from '@/lib/domain/access/policy'
import { firstLookPolicy } from '@/lib/domain/suggestion/first-look'
import { lookSettingSchema } from '@/lib/schemas/first-look'
import { recordEvent } from '@/lib/store/events'
import { saveLookSetting } from '@/lib/store/first-looks'
import { command, perPerson } from './command'

/** Holds for what is handed in from now on; what a delegation has already, it keeps until its day. */
export const changeFirstLook = command({
  name: 'change-first-look',
  input: lookSettingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { isOn, days, reason }) => {
    authorize(actor, firstLookPolicy.set, null)

    const congressId = actor.congress.id
    const change = { reason, changedById: actor.personId, changedAt: moment.now }
    await saveLookSetting(tx, { congressId, isOn, days, ...change })
    await recordEvent(tx, actor, {
      type: 'first-look.set',
      subjectId: congressId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { look: isOn ? days : null, reason },
    })
    return { isOn, days }
  },
})
