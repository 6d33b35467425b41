import { authorize } from '@/lib/domain/access/policy'
import type { Decisions } from '@/lib/domain/import/judgement'
import { importPolicy } from '@/lib/domain/import/policy'
import { type Corrections, corrected } from '@/lib/domain/import/understand-table'
import { importWorkflow } from '@/lib/domain/import/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { correctionSchema } from '@/lib/schemas/import'
import { recordEvent } from '@/lib/store/events'
import { type ImportGround, readImportSession } from '@/lib/store/import-ground'
import { lockImport, readSheet, saveCorrection } from '@/lib/store/imports'
import { countsOf, judgeList, keptRows } from '@/lib/store/judged-list'
import { command, perPerson } from './command'

/** A person says which session it is, what the columns mean and who is meant; every row is judged again. */
export const correctImport = command({
  name: 'correct-import',
  input: correctionSchema,
  limit: perPerson(600, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { importId, sessionId, columns, units, delegates }) => {
    const held = await lockImport(tx, importId)
    authorize(actor, importPolicy.correct, null)
    ensureOpen(importWorkflow, held.state, 'correct')

    const session = sessionId === null ? null : await readImportSession(tx, sessionId)
    const corrections: Corrections = Object.fromEntries(columns.map(({ index, field }) => [index, field]))
    const decisions: Decisions = {
      units: Object.fromEntries(units.map(({ name, unitId }) => [name, unitId])),
      delegates: Object.fromEntries(delegates.map(({ key, delegateId }) => [key, delegateId])),
    }
    const understanding = corrected(held.understood.understanding, corrections)
    const list = { sheet: await readSheet(tx, held), understanding, session, decisions, today: moment.today }
    const { judgement, ground } = await judgeList(tx, list)
    ensureOurs(decisions, ground)

    const { units: unitMatches, delegates: delegateMatches } = judgement
    const understood = {
      ...held.understood,
      understanding,
      corrections,
      decisions,
      matches: { units: unitMatches, delegates: delegateMatches },
    }
    const counts = countsOf(judgement, list.sheet)
    await saveCorrection(tx, importId, { sessionId, understood, counts, rows: keptRows(judgement) })
    await recordEvent(tx, actor, {
      type: 'import.corrected',
      subjectId: importId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { columns: columns.length, units: units.length, delegates: delegates.length, ...counts },
    })
    return { importId, ...counts }
  },
})

/** Ids come from outside: each has to be one of those that the person was shown. */
function ensureOurs({ units, delegates }: Decisions, ground: ImportGround): void {
  const known = new Set([...ground.units, ...ground.delegates].map(({ id }) => id))
  const chosen = [...Object.values(units), ...Object.values(delegates)]
  if (chosen.some((id) => id !== null && !known.has(id))) throw new Refusal('not-found')
}
