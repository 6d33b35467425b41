import { authorize } from '@/lib/domain/access/policy'
import { personsIn } from '@/lib/domain/assessment/assessment'
import { ensureFreezable, reckon } from '@/lib/domain/assessment/freezing'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { Refusal } from '@/lib/domain/refusal'
import { freezeAssessmentSchema } from '@/lib/schemas/freeze-assessment'
import { countOpenObjections } from '@/lib/store/assessment-objections'
import { hashOfReckoning, readAssessmentInput, saveFrozen } from '@/lib/store/assessment-results'
import { lockAssessment } from '@/lib/store/assessments'
import { lastWindowOf } from '@/lib/store/corrections'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 定结果: from here on nothing of it moves, and whoever has the hash can tell. */
export const freezeAssessment = command({
  name: 'freeze-assessment',
  input: freezeAssessmentSchema,
  limit: perPerson(30, 'hour'),
  patience: 30,
  run: async ({ tx, actor, moment }, { assessmentId, version }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.freeze, assessment)
    const open = await countOpenObjections(tx, assessmentId)
    ensureFreezable(assessment, open, await lastWindowOf(tx, assessment), moment.today)
    if (assessment.version !== version) throw new Refusal('stale-version', { version: assessment.version })

    const reckoning = reckon(await readAssessmentInput(tx, assessment, moment.today))
    const hash = hashOfReckoning(reckoning)

    await saveFrozen(tx, assessment, { ...reckoning, hash }, { moment, personId: actor.personId })
    const { name, year, kind: assessmentKind, units, members } = assessment
    await recordEvent(tx, actor, {
      type: 'assessment.frozen',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        ...{ assessmentId, name, year, assessmentKind, hash },
        unitIds: units.map(({ unitId }) => unitId),
        personIds: personsIn(members),
      },
    })
    return { assessmentId, hash }
  },
})
