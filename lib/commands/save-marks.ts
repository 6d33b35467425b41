import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { writeMarks } from '@/lib/domain/assessment/judging'
import { assessmentPolicy, memberOf } from '@/lib/domain/assessment/policy'
import { marksSchema } from '@/lib/schemas/assessment-judging'
import { saveMarks as keepMarks, readMarksOfUnit } from '@/lib/store/assessment-marks'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** A draft, his own to see until all have handed in. */
export const saveMarks = command({
  name: 'save-marks',
  input: marksSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, ...typed }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.judge, { congressId: assessment.congressId, assessment, unitId })
    const memberId = memberOf(actor, assessment)?.id ?? ''
    const marks = await readMarksOfUnit(tx, assessmentId, unitId)
    const written = writeMarks(assessment, memberId, typed.marks, marks, await readItems(tx, assessment.schemeId))

    await keepMarks(tx, { assessment, unitId, memberId }, written, moment.now)
    await recordEvent(tx, actor, {
      type: 'assessment.marks-saved',
      subjectId: assessmentId,
      at: moment.now,
      role: 'ASSESSOR',
      data: { unit: unit.name, unitId },
    })
    return { assessmentId }
  },
})
