import { authorize } from '@/lib/domain/access/policy'
import { lastDayToObject } from '@/lib/domain/assessment/objection'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { openCheck } from '@/lib/domain/assessment/steps'
import { assessmentCheckSchema } from '@/lib/schemas/assessment'
import { missingMarks } from '@/lib/store/assessment-missing'
import { saveStep } from '@/lib/store/assessment-steps'
import { lockAssessment } from '@/lib/store/assessments'
import { readCalendar } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Each unit sees its own list from here on, and has five working days. */
export const openAssessmentCheck = command({
  name: 'open-assessment-check',
  input: assessmentCheckSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assessmentId, isKnown }) => {
    const assessment = await lockAssessment(tx, assessmentId)
    authorize(actor, assessmentPolicy.prepare, assessment)
    openCheck(assessment, (await missingMarks(tx, assessment)).length, isKnown)
    const checkUntil = lastDayToObject(moment.today, await readCalendar(tx))

    await saveStep(tx, assessment, { state: 'CHECKED', now: moment.now, until: checkUntil })
    const { name, year, kind: assessmentKind, units } = assessment
    const unitIds = units.map(({ unitId }) => unitId)
    await recordEvent(tx, actor, {
      type: 'assessment.check-opened',
      subjectId: assessmentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { assessmentId, name, year, assessmentKind, checkUntil, unitIds },
    })
    return { assessmentId, checkUntil }
  },
})
