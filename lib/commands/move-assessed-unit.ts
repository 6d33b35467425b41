import { authorize } from '@/lib/domain/access/policy'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { moveUnit } from '@/lib/domain/assessment/preparing'
import { assessmentMoveSchema } from '@/lib/schemas/assessment'
import { saveGroupOf } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** A unit is judged by another group than was proposed. */
export const moveAssessedUnit = command({
  name: 'move-assessed-unit',
  input: assessmentMoveSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, groupNo }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    const { unit, from, to } = moveUnit(assessment, unitId, groupNo)
    if (from === to) return { assessmentId }

    await saveGroupOf(tx, assessmentId, unitId, to)
    await recordEvent(tx, actor, {
      type: 'assessment.unit-moved',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name: assessment.name, unit: unit.name, unitId, from, to },
    })
    return { assessmentId }
  },
})
