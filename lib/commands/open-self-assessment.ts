import { authorize } from '@/lib/domain/access/policy'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { openSelf } from '@/lib/domain/assessment/steps'
import { Refusal } from '@/lib/domain/refusal'
import { assessmentSelfSchema } from '@/lib/schemas/assessment'
import { keepBarsOfRecords } from '@/lib/store/assessment-ground'
import { fixGroups, saveStep } from '@/lib/store/assessment-steps'
import { lockAssessment, readAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The groups stand from here on, and the units are asked. */
export const openSelfAssessment = command({
  name: 'open-self-assessment',
  input: assessmentSelfSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, selfDueOn }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    if (selfDueOn < moment.today) throw new Refusal('assessment-day-outside', { earliest: moment.today })
    await keepBarsOfRecords(tx, assessment, moment.now, actor.personId)
    openSelf(await readAssessment(tx, assessmentId))

    await saveStep(tx, assessment, { state: 'SELF_ASSESSED', now: moment.now, until: selfDueOn })
    const { name, year, kind: assessmentKind, units } = assessment
    if (assessmentKind === 'ANNUAL') await fixGroups(tx, assessment)
    const unitIds = units.map(({ unitId }) => unitId)
    await recordEvent(tx, actor, {
      type: 'assessment.self-opened',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name, year, assessmentKind, selfDueOn, unitIds },
    })
    return { assessmentId }
  },
})
