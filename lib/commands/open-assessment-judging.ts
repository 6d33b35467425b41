import { authorize } from '@/lib/domain/access/policy'
import { personsIn } from '@/lib/domain/assessment/assessment'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { openJudging } from '@/lib/domain/assessment/steps'
import { Refusal } from '@/lib/domain/refusal'
import { assessmentJudgingSchema } from '@/lib/schemas/assessment'
import { keepBarsOfRecords } from '@/lib/store/assessment-ground'
import { unitsWithoutSelf } from '@/lib/store/assessment-missing'
import { saveStep } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The units write no more, the members begin. */
export const openAssessmentJudging = command({
  name: 'open-assessment-judging',
  input: assessmentJudgingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, marksDueOn, isKnown }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    if (marksDueOn < moment.today) throw new Refusal('assessment-day-outside', { earliest: moment.today })
    openJudging(assessment, (await unitsWithoutSelf(tx, assessment)).length, isKnown)

    await keepBarsOfRecords(tx, assessment, moment.now, actor.personId)
    await saveStep(tx, assessment, { state: 'JUDGED', now: moment.now, until: marksDueOn })
    const { name, year, kind: assessmentKind, members } = assessment
    const personIds = personsIn(members)
    await recordEvent(tx, actor, {
      type: 'assessment.judging-opened',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name, year, assessmentKind, marksDueOn, personIds },
    })
    return { assessmentId }
  },
})
