import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { ensureMayAnswer, itemIn } from '@/lib/domain/assessment/objection'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { objectionAnswerSchema } from '@/lib/schemas/self-assessment'
import { readAssessmentObjection, saveObjectionAnswer } from '@/lib/store/assessment-objections'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { ensureOwnFacts } from '@/lib/store/own-parts'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** With the reason, and with what it puts right: the unit reads both at once. */
export const answerAssessmentObjection = command({
  name: 'answer-assessment-objection',
  input: objectionAnswerSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { objectionId, outcome, answer, ...correcting }) => {
    const { assessmentId } = await readAssessmentObjection(tx, objectionId)
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.decide, assessment)
    const objection = await readAssessmentObjection(tx, objectionId)
    const { unitId } = objection
    const unit = assessedUnit(assessment, unitId)
    const item = itemIn(await readItems(tx, assessment.schemeId), objection.itemKey)

    ensureMayAnswer(assessment, objection, { outcome, correcting }, item)
    await ensureOwnFacts(tx, assessment, unitId, correcting.leaveOut)

    await saveObjectionAnswer(tx, objection, { outcome, answer, correcting }, { personId: actor.personId, moment })
    await recordEvent(tx, actor, {
      type: 'assessment.objection-answered',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        ...{ objectionId, unit: unit.name, unitId, unitIds: [unitId], item: item.name, name: assessment.name },
        ...{ answerOutcome: outcome, answer, points: correcting.points, leftOut: correcting.leaveOut },
      },
    })
    return { assessmentId }
  },
})
