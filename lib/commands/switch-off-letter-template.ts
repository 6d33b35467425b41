import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { Refusal } from '@/lib/domain/refusal'
import { templatePolicy } from '@/lib/domain/template/policy'
import { ofOneTemplate } from '@/lib/schemas/letter-template'
import { recordEvent } from '@/lib/store/events'
import { lockTemplate, switchTemplate } from '@/lib/store/letter-templates'
import { command, perPerson } from './command'

/** Offered no longer, and kept with all its versions; it can be switched on again. */
export const switchOffLetterTemplate = command({
  name: 'switch-off-letter-template',
  input: ofOneTemplate,
  limit: perPerson(240, 'hour'),
  run: async ({ tx, actor, moment }, { templateId }) => {
    const { unitId, version, isOn } = await lockTemplate(tx, templateId)
    authorize(actor, templatePolicy.keep, { unitId })
    if (isOn === false) throw new Refusal('move-not-open')

    await switchTemplate(tx, templateId, false, {
      congressId: actor.congress.id,
      personId: actor.personId,
      at: moment.now,
    })
    await recordEvent(tx, actor, {
      type: 'letter-template.switched-off',
      subjectId: templateId,
      at: moment.now,
      role: unitId ? capacityAt(actor, unitId) : 'DELEGATE_OFFICE',
      data: { version },
    })
    return { templateId }
  },
})
