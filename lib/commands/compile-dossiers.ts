import { authorize } from '@/lib/domain/access/policy'
import { archiveNumber } from '@/lib/domain/dossier/archive-number'
import { missingFrom } from '@/lib/domain/dossier/completeness'
import { isReadyToCompile } from '@/lib/domain/dossier/ordering'
import { dossierDeskPolicy } from '@/lib/domain/dossier/policy'
import { defaultRetention } from '@/lib/domain/dossier/retention'
import { compilingSessionSchema } from '@/lib/schemas/dossier'
import { readDossierFacts } from '@/lib/store/dossier-facts'
import { addDossiers, lockOverIn, readLatestDossiers, readNumbering } from '@/lib/store/dossiers'
import { recordEvents } from '@/lib/store/events'
import { command, perPerson } from './command'

/** All files of a session that lack nothing, at once; whatever lacks something is left, and listed as such. */
export const compileDossiers = command({
  name: 'compile-dossiers',
  input: compilingSessionSchema,
  limit: perPerson(20, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { sessionId }) => {
    authorize(actor, dossierDeskPolicy.compileAll, null)

    const ids = await lockOverIn(tx, sessionId)
    const facts = await readDossierFacts(tx, ids)
    const latest = await readLatestDossiers(tx, ids)
    const congressId = actor.congress.id
    const ordered = {
      orderedAt: moment.now,
      orderedOn: moment.today,
      orderedById: actor.personId,
      congressId,
      remark: '',
    }
    const rows = (await readNumbering(tx, ids)).flatMap((numbering) => {
      const { suggestionId } = numbering
      const known = facts.get(suggestionId)
      const before = latest.get(suggestionId) ?? null
      if (!known || !isReadyToCompile({ status: known.status, missing: missingFrom(known), latest: before })) return []
      const retention = defaultRetention(known.status)
      const version = (before?.version ?? 0) + 1
      return [
        { ...ordered, suggestionId, version, retention, archiveNumber: archiveNumber({ ...numbering, retention }) },
      ]
    })

    await addDossiers(tx, congressId, rows)
    await recordEvents(
      tx,
      actor,
      rows.map(({ suggestionId, version, archiveNumber: number, retention }) => ({
        type: 'dossier.ordered' as const,
        subjectId: suggestionId,
        suggestionId,
        at: moment.now,
        role: 'DELEGATE_OFFICE' as const,
        data: { version, archiveNumber: number, retention, missing: 0 },
      })),
    )
    return { ordered: rows.length }
  },
})
