import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { handInMarks as ensureWhole } from '@/lib/domain/assessment/judging'
import { assessmentPolicy, memberOf } from '@/lib/domain/assessment/policy'
import { marksOfUnitSchema } from '@/lib/schemas/assessment-judging'
import { readMarksOfUnit, saveHandedIn } from '@/lib/store/assessment-marks'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** The last of the panel opens the marks of all. */
export const handInMarks = command({
  name: 'hand-in-marks',
  input: marksOfUnitSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.judge, { congressId: assessment.congressId, assessment, unitId })
    const memberId = memberOf(actor, assessment)?.id ?? ''
    const marks = await readMarksOfUnit(tx, assessmentId, unitId)
    ensureWhole(assessment, memberId, marks, await readItems(tx, assessment.schemeId))

    await saveHandedIn(tx, { assessment, unitId, memberId }, moment.now)
    await recordEvent(tx, actor, {
      type: 'assessment.marks-handed-in',
      subjectId: assessmentId,
      at: moment.now,
      role: 'ASSESSOR',
      data: { unit: unit.name, unitId, name: assessment.name },
    })
    return { assessmentId }
  },
})
