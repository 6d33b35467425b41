import { authorize } from '@/lib/domain/access/policy'
import { signOffSettingPolicy } from '@/lib/domain/sign-off/setting-policy'
import { letterSettingSchema } from '@/lib/schemas/letter-setting'
import { recordEvent } from '@/lib/store/events'
import { saveLetterSetting } from '@/lib/store/letter-settings'
import { command, perPerson } from './command'

/** How a unit signs and writes its letters from now on; what is under review goes by it at once. */
export const changeLetterSetting = command({
  name: 'change-letter-setting',
  input: letterSettingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { unitId, ...setting }) => {
    authorize(actor, signOffSettingPolicy.changeUnit, { unitId })

    const changed = { congressId: actor.congress.id, changedById: actor.personId, changedAt: moment.now }
    await saveLetterSetting(tx, unitId, setting, changed)
    await recordEvent(tx, actor, {
      type: 'letter-setting.changed',
      subjectId: unitId,
      at: moment.now,
      role: 'UNIT_HEAD',
      data: { sectionSigns: setting.sectionSigns, numberPattern: setting.numberPattern },
    })
    return { unitId }
  },
})
