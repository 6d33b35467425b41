import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { handInSelf } from '@/lib/domain/assessment/self'
import { selfHandingInSchema } from '@/lib/schemas/self-assessment'
import { readAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { readItems } from '@/lib/store/scheme-items'
import { holdState, lockSelf, saveHandingIn } from '@/lib/store/self-assessments'
import { command, perPerson } from './command'

/** The head stands for what the clerk has written, in the version that he has read. */
export const handInSelfAssessment = command({
  name: 'hand-in-self-assessment',
  input: selfHandingInSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, version }) => {
    await holdState(tx, assessmentId)
    const assessment = await readAssessment(tx, assessmentId)
    const { congressId, year, name } = assessment
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.handInSelf, { congressId, assessment, unitId })
    const by = { personId: actor.personId, moment }
    const self = await lockSelf(tx, { assessment, unitId }, by)

    const handedIn = handInSelf(assessment, self, version, await readItems(tx, assessment.schemeId), moment.now)

    await saveHandingIn(tx, handedIn, by)
    await recordEvent(tx, actor, {
      type: 'assessment.self-handed-in',
      subjectId: assessmentId,
      at: moment.now,
      role: 'UNIT_HEAD',
      data: { unit: unit.name, unitId, name, year, version },
    })
    return { assessmentId }
  },
})
