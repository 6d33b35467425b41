import { authorize } from '@/lib/domain/access/policy'
import { schemePolicy } from '@/lib/domain/assessment/policy'
import { changing } from '@/lib/domain/assessment/scheme-record'
import { oneSchemeSchema } from '@/lib/schemas/assessment-scheme'
import { discardScheme as discard, lockScheme } from '@/lib/store/assessment-schemes'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** A draft that is not wanted any more. */
export const discardScheme = command({
  name: 'discard-scheme',
  input: oneSchemeSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { schemeId }) => {
    authorize(actor, schemePolicy.write, null)
    const scheme = await lockScheme(tx, schemeId)
    const { year, name } = changing(scheme, scheme.version, scheme.body)
    await discard(tx, schemeId, moment.now)
    await recordEvent(tx, actor, {
      type: 'scheme.discarded',
      subjectId: schemeId,
      at: moment.now,
      data: { year, name },
    })
    return { schemeId }
  },
})
