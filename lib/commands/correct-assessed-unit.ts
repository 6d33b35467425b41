import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { ensureMayCorrect } from '@/lib/domain/assessment/correction'
import { itemIn, lastDayToObjectSince } from '@/lib/domain/assessment/objection'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { correctionSchema } from '@/lib/schemas/self-assessment'
import { lockAssessment } from '@/lib/store/assessments'
import { readCalendar } from '@/lib/store/calendar'
import { addCorrections, readCorrections } from '@/lib/store/corrections'
import { recordEvent } from '@/lib/store/events'
import { ensureOwnEvidence, ensureOwnFacts } from '@/lib/store/own-parts'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** The office has found the fault itself; the unit hears of it at once, and may object to it. */
export const correctAssessedUnit = command({
  name: 'correct-assessed-unit',
  input: correctionSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, itemKey, reason, points, leaveOut, ...evidence }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.correct, assessment)
    const unit = assessedUnit(assessment, unitId)
    const item = itemIn(await readItems(tx, assessment.schemeId), itemKey)
    const correcting = { points, leaveOut }
    const standing = await readCorrections(tx, assessmentId)
    ensureMayCorrect(assessment, { unitId, itemKey }, { correcting, evidence }, { item, standing })
    await ensureOwnFacts(tx, assessment, unitId, leaveOut)
    await ensureOwnEvidence(tx, { assessment, unitId }, [evidence])

    const objectUntil = lastDayToObjectSince(assessment, moment.today, await readCalendar(tx))
    const made = { itemKey, reason, objectUntil, ...evidence }
    await addCorrections(tx, { assessment, unitId }, correcting, made, { personId: actor.personId, moment })
    await recordEvent(tx, actor, {
      type: 'assessment.corrected',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        ...{ unit: unit.name, unitId, unitIds: [unitId], item: item.name, name: assessment.name },
        ...{ reason, until: objectUntil, points, leftOut: leaveOut },
      },
    })
    return { assessmentId, objectUntil }
  },
})
