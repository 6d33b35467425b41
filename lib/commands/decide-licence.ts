import { authorize } from '@/lib/domain/access/policy'
import { ensureLicenceDay } from '@/lib/domain/publication/licence'
import { publicationPolicy } from '@/lib/domain/publication/policy'
import { licenceSchema } from '@/lib/schemas/licence'
import { recordEvent } from '@/lib/store/events'
import { addLicence } from '@/lib/store/licences'
import { command, perPerson } from './command'

/** What anybody may do with what the congress publishes, from a day on. */
export const decideLicence = command({
  name: 'decide-licence',
  input: licenceSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { licence, sinceOn, basis }) => {
    authorize(actor, publicationPolicy.license, null)
    ensureLicenceDay(sinceOn, moment)

    const congressId = actor.congress.id
    const decided = { decidedById: actor.personId, decidedAt: moment.now }
    await addLicence(tx, { congressId, licence, sinceOn, basis, ...decided })
    await recordEvent(tx, actor, {
      type: 'licence.decided',
      subjectId: congressId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { licence, sinceOn, basis },
    })
    return { licence, sinceOn }
  },
})
