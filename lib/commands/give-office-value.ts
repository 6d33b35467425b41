import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { itemJudgedBy, markedValue } from '@/lib/domain/assessment/judging'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { officeValueSchema } from '@/lib/schemas/assessment-judging'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { saveOfficeValue } from '@/lib/store/group-meetings'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** For the items that the scheme leaves to the office. */
export const giveOfficeValue = command({
  name: 'give-office-value',
  input: officeValueSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, itemKey, value: typed, reason }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.decide, assessment)
    const unit = assessedUnit(assessment, unitId)
    ensureOpen(assessmentWorkflow, assessment.state, 'judge')
    const item = itemJudgedBy('OFFICE', await readItems(tx, assessment.schemeId), itemKey)
    const value = markedValue(item, typed)

    const by = { personId: actor.personId, moment }
    await saveOfficeValue(tx, assessment, { unitId, itemKey, value, reason }, by)
    await recordEvent(tx, actor, {
      type: 'assessment.office-value-given',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { unit: unit.name, unitId, name: assessment.name, item: item.name },
    })
    return { assessmentId }
  },
})
