import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { proposeGroups } from '@/lib/domain/assessment/grouping'
import { ensureMayOpen } from '@/lib/domain/assessment/preparing'
import { Refusal } from '@/lib/domain/refusal'
import { assessmentOpenSchema } from '@/lib/schemas/assessment'
import { readSchemeStanding, readSessionOfYear, readUnitsToAssess } from '@/lib/store/assessment-ground'
import { addAssessment, isYearAssessed, layOutGroups } from '@/lib/store/assessment-steps'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** With all units that have handled anything of the year, in the groups that are proposed. */
export const openAssessment = command({
  name: 'open-assessment',
  input: assessmentOpenSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { groups, ...opening }) => {
    const { id: congressId } = actor.congress
    authorize(actor, isStaff, { congressId })
    ensureMayOpen(opening, await readSchemeStanding(tx, opening.schemeId), moment.today)
    const { year, name, kind: assessmentKind } = opening
    if (assessmentKind === 'ANNUAL' && (await isYearAssessed(tx, year)))
      throw new Refusal('year-assessed-already', { year })
    const sessionId = await readSessionOfYear(tx, year)
    const units = await readUnitsToAssess(tx, year)
    if (units.length === 0) throw new Refusal('assessment-without-units', { year })

    const act = { moment, personId: actor.personId }
    const assessmentId = await addAssessment(tx, { congressId, sessionId, ...opening }, act)
    await layOutGroups(tx, congressId, assessmentId, proposeGroups(units, groups))
    await recordEvent(tx, actor, {
      type: 'assessment.opened',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name, year, assessmentKind },
    })
    return { assessmentId }
  },
})
