import { authorize } from '@/lib/domain/access/policy'
import { dossierDeskPolicy } from '@/lib/domain/dossier/policy'
import { fondsSchema } from '@/lib/schemas/dossier'
import { saveFonds } from '@/lib/store/dossiers'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 全宗号 of the congress: stands in the archival numbers of files that are compiled from now on. */
export const setFonds = command({
  name: 'set-fonds',
  input: fondsSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { fonds }) => {
    authorize(actor, dossierDeskPolicy.keep, null)

    const congressId = actor.congress.id
    await saveFonds(tx, congressId, fonds, { id: actor.personId, at: moment.now })
    await recordEvent(tx, actor, {
      type: 'dossier.numbering-set',
      subjectId: congressId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { fonds },
    })
    return { fonds }
  },
})
