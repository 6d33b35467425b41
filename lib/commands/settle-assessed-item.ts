import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { ensureNotClosed } from '@/lib/domain/assessment/group-meeting'
import { itemJudgedBy, settledPoints } from '@/lib/domain/assessment/judging'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { settlementSchema } from '@/lib/schemas/assessment-judging'
import { readMarksOfUnit } from '@/lib/store/assessment-marks'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readGroupMeeting, saveSettlement } from '@/lib/store/group-meetings'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** What the meeting agreed on takes the place of the mean. */
export const settleAssessedItem = command({
  name: 'settle-assessed-item',
  input: settlementSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, itemKey, points: typed, reason }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const { congressId, name } = assessment
    const { groupNo, name: unit } = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.settle, { congressId, assessment, unitId })
    const item = itemJudgedBy('GROUP', await readItems(tx, assessment.schemeId), itemKey)
    const points = settledPoints(assessment, unitId, await readMarksOfUnit(tx, assessmentId, unitId), item, typed)
    ensureNotClosed(await readGroupMeeting(tx, assessmentId, groupNo))

    const by = { personId: actor.personId, moment }
    await saveSettlement(tx, assessment, groupNo, { unitId, itemKey, points, reason }, by)
    await recordEvent(tx, actor, {
      type: 'assessment.item-settled',
      subjectId: assessmentId,
      at: moment.now,
      data: { unit, unitId, name, item: item.name },
    })
    return { assessmentId }
  },
})
