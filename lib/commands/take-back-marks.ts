import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { takeBackMarks as ensureStillBlind } from '@/lib/domain/assessment/judging'
import { assessmentPolicy, memberOf } from '@/lib/domain/assessment/policy'
import { marksOfUnitSchema } from '@/lib/schemas/assessment-judging'
import { readMarksOfUnit, saveHandedIn } from '@/lib/store/assessment-marks'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { hasSheet } from '@/lib/store/marking-sheets'
import { command, perPerson } from './command'

/** Until the last is in. */
export const takeBackMarks = command({
  name: 'take-back-marks',
  input: marksOfUnitSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.judge, { congressId: assessment.congressId, assessment, unitId })
    const memberId = memberOf(actor, assessment)?.id ?? ''
    const marks = await readMarksOfUnit(tx, assessmentId, unitId)
    const of = { assessment, unitId, memberId }
    ensureStillBlind(assessment, unitId, { memberId, hasSheet: await hasSheet(tx, of) }, marks)

    await saveHandedIn(tx, of, null)
    await recordEvent(tx, actor, {
      type: 'assessment.marks-taken-back',
      subjectId: assessmentId,
      at: moment.now,
      role: 'ASSESSOR',
      data: { unit: unit.name, unitId, name: assessment.name },
    })
    return { assessmentId }
  },
})
