import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import { ensureMayObject, lastDayToAnswer } from '@/lib/domain/assessment/objection'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { assessmentObjectionSchema } from '@/lib/schemas/self-assessment'
import { addAssessmentObjection, readOpenObjections } from '@/lib/store/assessment-objections'
import { lockAssessment } from '@/lib/store/assessments'
import { readCalendar } from '@/lib/store/calendar'
import { readWindows } from '@/lib/store/corrections'
import { recordEvent } from '@/lib/store/events'
import { ensureOwnEvidence, ownPartsAmong } from '@/lib/store/own-parts'
import { readItems } from '@/lib/store/scheme-items'
import { command, perPerson } from './command'

/** 异议: to an item of the unit's own list, before the result stands. */
export const objectToAssessment = command({
  name: 'object-to-assessment',
  input: assessmentObjectionSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, unitId, words, ...raised }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    const { congressId } = assessment
    const unit = assessedUnit(assessment, unitId)
    authorize(actor, assessmentPolicy.object, { congressId, assessment, unitId })
    const named = raised.suggestionId === null ? [] : [raised.suggestionId]
    const ground = {
      items: await readItems(tx, assessment.schemeId),
      ownSuggestionIds: await ownPartsAmong(tx, { assessment, unitId }, named),
      open: await readOpenObjections(tx, { assessmentId, unitId }),
      windows: await readWindows(tx, assessmentId, unitId),
    }

    const item = ensureMayObject(assessment, raised, ground, moment.today)
    await ensureOwnEvidence(tx, { assessment, unitId }, [{ suggestionIds: [], fileIds: raised.fileIds }])

    const dueOn = lastDayToAnswer(moment.today, await readCalendar(tx))
    const of = { congressId, assessmentId, unitId }
    const by = { personId: actor.personId, moment }
    const objectionId = await addAssessmentObjection(tx, of, { ...raised, words }, dueOn, by)
    await recordEvent(tx, actor, {
      type: 'assessment.objected',
      subjectId: assessmentId,
      at: moment.now,
      role: 'UNIT_HEAD',
      data: { objectionId, unit: unit.name, unitId, item: item.name, dueOn, name: assessment.name, words },
    })
    return { objectionId }
  },
})
