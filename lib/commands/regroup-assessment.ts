import { authorize } from '@/lib/domain/access/policy'
import { proposeGroups } from '@/lib/domain/assessment/grouping'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { ensureOpen } from '@/lib/domain/workflow'
import { assessmentRegroupSchema } from '@/lib/schemas/assessment'
import { keepBarsOfRecords, readUnitsToAssess } from '@/lib/store/assessment-ground'
import { layOutGroups } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The units of the year as they are today, grouped anew; the members stay in the groups of their number. */
export const regroupAssessment = command({
  name: 'regroup-assessment',
  input: assessmentRegroupSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, groups }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    ensureOpen(assessmentWorkflow, assessment.state, 'prepare')
    const { congressId, name, year } = assessment
    const units = await readUnitsToAssess(tx, year)
    if (units.length === 0) throw new Refusal('assessment-without-units', { year })

    const grouped = proposeGroups(units, groups)
    await layOutGroups(tx, congressId, assessmentId, grouped)
    await keepBarsOfRecords(tx, assessment, moment.now, actor.personId)
    const count = new Set(grouped.map(({ groupNo }) => groupNo)).size
    await recordEvent(tx, actor, {
      type: 'assessment.regrouped',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name, count },
    })
    return { assessmentId }
  },
})
