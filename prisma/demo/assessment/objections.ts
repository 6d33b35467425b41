import type { Outcome } from '@/lib/domain/assessment/objection'
import { lastDayToAnswer } from '@/lib/domain/assessment/objection'
import type { AssessmentResult } from '@/lib/domain/assessment/result'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { chanceOf } from '../chance'
import { at, calendar, clock } from '../days'
import type { NewId } from '../identifiers'
import { type AssessedDemoUnit, type DemoAssessment, dateOf } from './self'

type Case = {
  readonly itemKey: string
  readonly outcome: Outcome
  readonly words: string
  readonly answer: string
}

const cases: readonly Case[] = [
  {
    ...{ itemKey: 'solved', outcome: 'REJECTED' },
    words: '这一件代表在见面时说过问题已经解决，建议计入已解决。',
    answer: '代表至今没有在系统里或者书面确认，本项以代表确认为准。不采纳，维持原得分。',
  },
  {
    ...{ itemKey: 'published', outcome: 'UPHELD' },
    words: '这一件的答复在交办时已经商定暂缓公开，不应按没有公开计算。',
    answer: '查对交办记录，情况属实。采纳，这一件不计入本项。',
  },
  {
    ...{ itemKey: 'acknowledged', outcome: 'UPHELD' },
    words: '这一件交办当天已经电话签收，系统里记的是后来补点的日期，请按电话记录计算。',
    answer: '查对值班电话记录，确在期限内签收。采纳，这一件不再按逾期签收计入本项。',
  },
  {
    ...{ itemKey: 'met', outcome: 'PARTLY' },
    words: '办理期间与代表两次见面，两次都没有及时登记，请都计入。',
    answer: '代表对第一次见面没有印象，第二次确有此事。部分采纳，这一件不再按没有见面计入本项。',
  },
  {
    ...{ itemKey: 'solved', outcome: 'PARTLY' },
    words: '这一件涉及的两处，一处已经完工，一处列入明年计划，请计入已解决。',
    answer: '完工的一处经现场核实，列入计划的一处不能算已解决。部分采纳，这一件不计入本项的基数。',
  },
]

/** Rows of `assessmentObjection` and `assessmentCorrection`: some heads object to what cost them points, and each gets a reasoned answer. */
export function demoObjections(
  { congressId, assessmentId, units }: DemoAssessment,
  result: AssessmentResult,
  by: { readonly officerId: string; readonly days: readonly LocalDate[]; readonly answeredOn: LocalDate },
  newId: NewId,
) {
  const objecting = new Set<string>()
  const shuffled = chanceOf('objections of the annual assessment').shuffled(units)
  return cases.flatMap((told) => {
    const found = shuffled
      .filter(({ unitId }) => !objecting.has(unitId))
      .flatMap((unit) => uncounted(unit, told.itemKey, result).map((part) => ({ unit, part })))[0]
    if (!found) return []
    objecting.add(found.unit.unitId)
    return [rowsOf({ congressId, assessmentId }, found, told, by, newId)]
  })
}

/** Its own parts that are in the base of the item and do not count. */
function uncounted({ unitId, parts }: AssessedDemoUnit, itemKey: string, { units }: AssessmentResult) {
  const item = units.find((one) => one.unitId === unitId)?.items.find((one) => one.itemKey === itemKey)
  const [value] = item?.values ?? []
  if (!value) return []
  return parts.filter(({ assignmentId: id }) => value.base.includes(id) && !value.counted.includes(id))
}

type By = Parameters<typeof demoObjections>[2]
type Found = { readonly unit: AssessedDemoUnit; readonly part: AssessedDemoUnit['parts'][number] }

function rowsOf(
  of: { readonly congressId: string; readonly assessmentId: string },
  { unit, part }: Found,
  { itemKey, outcome, words, answer }: Case,
  { officerId, days, answeredOn }: By,
  newId: NewId,
) {
  const { unitId, headId } = unit
  const chance = chanceOf(`objection ${unitId}`)
  const day = chance.pick(days)
  const which = { ...of, unitId, itemKey }
  const [raisedAt, answeredAt] = [at(day, clock(10, chance.below(60))), at(answeredOn, clock(15, chance.below(60)))]
  const id = newId(raisedAt)
  const dueOn = lastDayToAnswer(day, calendar)
  const raised = { raisedAt, raisedOn: dateOf(day), raisedById: headId, answerDueOn: dateOf(dueOn) }
  const answered = { outcome, answer, answeredAt, answeredOn: dateOf(answeredOn), answeredById: officerId }
  const made = { ...which, kind: 'LEAVE_OUT', factId: part.assignmentId, reason: answer, objectionId: id }
  return {
    dueOn,
    objection: { id, ...which, suggestionId: part.suggestionId, words, ...raised, ...answered },
    corrections:
      outcome === 'REJECTED' ? [] : [{ id: newId(answeredAt), ...made, madeAt: answeredAt, madeById: officerId }],
  }
}
