import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { itemsJudgedBy } from '@/lib/domain/assessment/judging'
import { type NearMatter, reminderDue } from '@/lib/domain/assessment/reminding'
import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import type { EventType } from '@/lib/domain/events'
import { readAssessmentObjection } from '@/lib/store/assessment-objections'
import {
  countValuesOwed,
  holdAssessment,
  membersThatOweMarks,
  type Owing,
  type RunningStep,
  readRunningSteps,
  takeNear,
  unitsThatHaveNotObjected,
  unitsThatOweSelf,
} from '@/lib/store/assessment-reminders'
import { readAssessment } from '@/lib/store/assessments'
import { readCalendar } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { readItems } from '@/lib/store/scheme-items'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'

type Due = { readonly step: RunningStep; readonly days: number }

/** Three working days and one before the last day of a step whoever still owes something is told, each once. */
export async function remindOfAssessmentsIn(congressId: string, now: Date): Promise<number> {
  const due = await transactFor(congressId, async (tx): Promise<Due[]> => {
    const [timeZone, calendar] = [await readTimeZone(tx), await readCalendar(tx)]
    if (!isOfficeHour(now, timeZone, calendar)) return []
    const { today } = momentIn(timeZone, now)
    return (await readRunningSteps(tx, today)).flatMap((step) => {
      const days = reminderDue(step, today, calendar)
      return days === null ? [] : [{ step, days }]
    })
  })
  let told = 0
  for (const one of due) told += await transactFor(congressId, (tx) => tellOf(tx, congressId, one, now))
  return told
}

const eventOf = {
  SELF: 'assessment.self-near',
  MARKS: 'assessment.marks-near',
  VALUES: 'assessment.values-near',
  CHECK: 'assessment.check-near',
  ANSWER: 'assessment.answer-near',
} as const satisfies Record<NearMatter, EventType>

const stateOf: Record<NearMatter, Assessment['state']> = {
  SELF: 'SELF_ASSESSED',
  MARKS: 'JUDGED',
  VALUES: 'JUDGED',
  CHECK: 'CHECKED',
  ANSWER: 'CHECKED',
}

/** Once more under the lock: who has handed in meanwhile owes nothing. */
async function tellOf(tx: Tx, congressId: string, { step, days }: Due, now: Date): Promise<number> {
  const { assessmentId, matter, dueOn } = step
  if (!(await holdAssessment(tx, assessmentId))) return 0
  const assessment = await readAssessment(tx, assessmentId)
  if (assessment.state !== stateOf[matter]) return 0
  const owing = await takeNear(tx, await owingFor(tx, assessment, step), { congressId, step, days, at: now })
  if (owing.length === 0) return 0
  const data = {
    ...{ name: assessment.name, dueOn, count: owing.length },
    ...(await named(tx, assessment, step)),
    unitIds: owing.flatMap(({ unitId }) => unitId ?? []),
    personIds: owing.flatMap(({ personId }) => personId ?? []),
  }
  await recordSystemEvent(tx, congressId, { type: eventOf[matter], subjectId: assessmentId, at: now, data })
  return owing.length
}

async function owingFor(tx: Tx, assessment: Assessment, { matter, objectionId }: RunningStep): Promise<Owing[]> {
  const { id, schemeId } = assessment
  if (matter === 'SELF') return unitsThatOweSelf(tx, id)
  if (matter === 'CHECK') return unitsThatHaveNotObjected(tx, id)
  if (matter === 'ANSWER') return objectionId && (await isUnanswered(tx, objectionId)) ? office(objectionId) : []
  const items = await readItems(tx, schemeId)
  if (matter === 'MARKS') return itemsJudgedBy('GROUP', items).length > 0 ? membersThatOweMarks(tx, id) : []
  const own = itemsJudgedBy('OFFICE', items).map(({ key }) => key)
  return (await countValuesOwed(tx, assessment, own)) > 0 ? office(id) : []
}

const office = (subjectId: string): Owing[] => [{ subjectId, personId: null, unitId: null }]

const isUnanswered = async (tx: Tx, id: string): Promise<boolean> =>
  (await readAssessmentObjection(tx, id)).outcome === null

/** What an objection is about. */
async function named(tx: Tx, assessment: Assessment, { objectionId }: RunningStep) {
  if (!objectionId) return {}
  const { unitId, itemKey } = await readAssessmentObjection(tx, objectionId)
  const item = (await readItems(tx, assessment.schemeId)).find(({ key }) => key === itemKey)
  return { objectionId, unitId, unit: assessedUnit(assessment, unitId).name, item: item?.name ?? '' }
}
