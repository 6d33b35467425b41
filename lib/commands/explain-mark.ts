import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { ensureNotClosed } from '@/lib/domain/assessment/group-meeting'
import { ensureMayExplain, itemJudgedBy, markedValue } from '@/lib/domain/assessment/judging'
import { assessmentPolicy, memberOf } from '@/lib/domain/assessment/policy'
import { markExplanationSchema } from '@/lib/schemas/assessment-judging'
import { readMarksOfUnit, saveExplanation } from '@/lib/store/assessment-marks'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readGroupMeeting } from '@/lib/store/group-meetings'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** Whoever stands apart says why, or puts his mark right and says why. */
export const explainMark = command({
  name: 'explain-mark',
  input: markExplanationSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, itemKey, value, words }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.judge, { congressId: assessment.congressId, assessment, unitId })
    const memberId = memberOf(actor, assessment)?.id ?? ''
    const marks = await readMarksOfUnit(tx, assessmentId, unitId)
    const item = itemJudgedBy('GROUP', await readItems(tx, assessment.schemeId), itemKey)
    ensureMayExplain(assessment, unitId, memberId, marks, item)
    ensureNotClosed(await readGroupMeeting(tx, assessmentId, unit.groupNo))
    const corrected = value === null ? null : markedValue(item, value)

    await saveExplanation(tx, { assessment, unitId, memberId }, { itemKey, explanation: words, value: corrected })
    await recordEvent(tx, actor, {
      type: 'assessment.mark-explained',
      subjectId: assessmentId,
      at: moment.now,
      role: 'ASSESSOR',
      data: { unit: unit.name, unitId, name: assessment.name, item: item.name },
    })
    return { assessmentId }
  },
})
