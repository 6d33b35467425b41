import { authorize } from '@/lib/domain/access/policy'
import { archiveNumber } from '@/lib/domain/dossier/archive-number'
import { missingFrom } from '@/lib/domain/dossier/completeness'
import { orderDossier } from '@/lib/domain/dossier/ordering'
import { dossierPolicy } from '@/lib/domain/dossier/policy'
import { Refusal } from '@/lib/domain/refusal'
import { compilingSchema } from '@/lib/schemas/dossier'
import { readDossierFacts } from '@/lib/store/dossier-facts'
import { addDossiers, readLatestDossiers, readNumbering } from '@/lib/store/dossiers'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Orders the file of one suggestion; the worker binds it after the commit. */
export const compileDossier = command({
  name: 'compile-dossier',
  input: compilingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, retention, remark }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, dossierPolicy.compile, suggestion)

    const facts = (await readDossierFacts(tx, [suggestionId])).get(suggestionId)
    const [numbering] = await readNumbering(tx, [suggestionId])
    if (!facts || !numbering) throw new Refusal('not-found')
    const missing = missingFrom(facts)
    const latest = (await readLatestDossiers(tx, [suggestionId])).get(suggestionId) ?? null
    const version = orderDossier({ status: suggestion.status, missing, remark, latest })

    const congressId = actor.congress.id
    const ordered = { orderedAt: moment.now, orderedOn: moment.today, orderedById: actor.personId }
    const number = archiveNumber({ ...numbering, retention })
    await addDossiers(tx, congressId, [
      { congressId, suggestionId, version, archiveNumber: number, retention, remark, ...ordered },
    ])
    await recordEvent(tx, actor, {
      type: 'dossier.ordered',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { version, archiveNumber: number, retention, missing: missing.length, remark },
    })
    return { version, archiveNumber: number }
  },
})
