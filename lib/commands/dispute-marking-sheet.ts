import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { disputeSheet } from '@/lib/domain/assessment/marking-sheet'
import { assessmentPolicy, memberOf } from '@/lib/domain/assessment/policy'
import { sheetDisputeSchema } from '@/lib/schemas/assessment-judging'
import { readMarksOfUnit } from '@/lib/store/assessment-marks'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { hasSheet, saveDispute } from '@/lib/store/marking-sheets'
import { command, perPerson } from './command'

/** His marks are a draft again: he puts them right himself, or the office reads his sheet anew. */
export const disputeMarkingSheet = command({
  name: 'dispute-marking-sheet',
  input: sheetDisputeSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, reason }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.judge, { congressId: assessment.congressId, assessment, unitId })
    const memberId = memberOf(actor, assessment)?.id ?? ''
    const of = { assessment, unitId, memberId }
    const marks = await readMarksOfUnit(tx, assessmentId, unitId)
    const handedIn = marks.filter(({ handedInAt }) => handedInAt).map((mark) => mark.memberId)
    disputeSheet(assessment, unitId, { memberId, hasSheet: await hasSheet(tx, of), handedIn })

    await saveDispute(tx, of, reason, moment.now)
    await recordEvent(tx, actor, {
      type: 'assessment.sheet-disputed',
      subjectId: assessmentId,
      at: moment.now,
      role: 'ASSESSOR',
      data: { unit: unit.name, unitId, memberId, name: assessment.name, reason },
    })
    return { assessmentId }
  },
})
