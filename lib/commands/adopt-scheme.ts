import { authorize } from '@/lib/domain/access/policy'
import { schemePolicy } from '@/lib/domain/assessment/policy'
import { adopting } from '@/lib/domain/assessment/scheme-record'
import { adoptingSchemeSchema } from '@/lib/schemas/assessment-scheme'
import { adoptScheme as adopt, lockScheme } from '@/lib/store/assessment-schemes'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** From then on nothing of it is changed. */
export const adoptScheme = command({
  name: 'adopt-scheme',
  input: adoptingSchemeSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { schemeId, adoptedOn, adoption, ...asked }) => {
    authorize(actor, schemePolicy.adopt, null)
    const scheme = await lockScheme(tx, schemeId)
    adopting(scheme, { ...asked, adoptedOn }, moment)
    await adopt(tx, schemeId, { adoptedOn, adoption }, { at: moment.now, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'scheme.adopted',
      subjectId: schemeId,
      at: moment.now,
      data: { year: scheme.year, name: scheme.name, adoptedOn, adoption },
    })
    return { schemeId }
  },
})
