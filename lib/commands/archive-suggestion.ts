import { authorize } from '@/lib/domain/access/policy'
import { archive } from '@/lib/domain/dossier/archiving'
import { missingFrom } from '@/lib/domain/dossier/completeness'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { archivingSchema } from '@/lib/schemas/dossier'
import { saveHandling } from '@/lib/store/aggregate'
import { readDossierFacts } from '@/lib/store/dossier-facts'
import { readLatestDossiers } from '@/lib/store/dossiers'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** A concluded suggestion whose file is whole goes into the archive with that file. */
export const archiveSuggestion = command({
  name: 'archive-suggestion',
  input: archivingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.archive, suggestion)

    const facts = (await readDossierFacts(tx, [suggestionId])).get(suggestionId)
    if (!facts) throw new Refusal('not-found')
    const latest = (await readLatestDossiers(tx, [suggestionId])).get(suggestionId) ?? null
    const archived = archive(suggestion, { missing: missingFrom(facts), latest }, moment)

    await saveHandling(tx, suggestion, archived)
    await recordEvent(tx, actor, {
      type: 'dossier.archived',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { version: latest?.version ?? 0, archiveNumber: latest?.archiveNumber ?? '' },
    })
    return { suggestionId }
  },
})
