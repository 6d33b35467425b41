import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { ensureMayTakeBack } from '@/lib/domain/assessment/correction'
import { itemIn, lastDayToObjectSince } from '@/lib/domain/assessment/objection'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { correctionTakingBackSchema } from '@/lib/schemas/self-assessment'
import { lockAssessment } from '@/lib/store/assessments'
import { readCalendar } from '@/lib/store/calendar'
import { readCorrection, saveTakenBack } from '@/lib/store/corrections'
import { recordEvent } from '@/lib/store/events'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** Until the result is fixed; the unit hears of it, and may object again. */
export const takeBackCorrection = command({
  name: 'take-back-correction',
  input: correctionTakingBackSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { correctionId, reason }) => {
    const { assessmentId } = await readCorrection(tx, correctionId)
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.correct, assessment)
    const correction = await readCorrection(tx, correctionId)
    const { unitId } = correction
    ensureMayTakeBack(assessment, correction.takenBackAt)
    const unit = assessedUnit(assessment, unitId)
    const item = itemIn(await readItems(tx, assessment.schemeId), correction.itemKey)

    const objectUntil = lastDayToObjectSince(assessment, moment.today, await readCalendar(tx))
    await saveTakenBack(tx, correction, { reason, objectUntil }, { personId: actor.personId, moment })
    await recordEvent(tx, actor, {
      type: 'assessment.correction-taken-back',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        ...{ unit: unit.name, unitId, unitIds: [unitId], item: item.name, name: assessment.name },
        ...{ reason, until: objectUntil },
      },
    })
    return { assessmentId, objectUntil }
  },
})
