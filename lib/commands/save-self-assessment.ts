import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { writeSelf } from '@/lib/domain/assessment/self'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { selfAssessmentSchema } from '@/lib/schemas/self-assessment'
import { readAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { ensureOwnEvidence } from '@/lib/store/own-parts'
import { readItems } from '@/lib/store/scheme-items'
import { holdState, lockSelf, saveSelf } from '@/lib/store/self-assessments'
import { command, perPerson } from './command'

/** The unit shares one draft: whoever did not see the newest version is told so and loses nothing. */
export const saveSelfAssessment = command({
  name: 'save-self-assessment',
  input: selfAssessmentSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, words, ...written }) => {
    await holdState(tx, assessmentId)
    const assessment = await readAssessment(tx, assessmentId)
    const { congressId } = assessment
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.assessOneself, { congressId, assessment, unitId })
    const by = { personId: actor.personId, moment }
    const self = await lockSelf(tx, { assessment, unitId }, by)

    const saved = writeSelf(assessment, self, written, await readItems(tx, assessment.schemeId))
    await ensureOwnEvidence(tx, { assessment, unitId }, saved.claims)

    await saveSelf(tx, assessment, saved, words, by)
    await recordEvent(tx, actor, {
      type: 'assessment.self-saved',
      subjectId: assessmentId,
      at: moment.now,
      role: capacityAt(actor, unitId),
      data: { unit: unit.name, unitId, version: saved.version },
    })
    return { version: saved.version }
  },
})
