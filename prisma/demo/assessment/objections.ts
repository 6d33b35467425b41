import type { Outcome } from '@/lib/domain/assessment/objection'
import type { Item } from '@/lib/domain/assessment/scheme'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { chanceOf } from '../chance'
import { at, clock } from '../days'
import type { NewId } from '../identifiers'
import { type AssessedDemoUnit, type DemoAssessment, dateOf } from './self'

type Case = { readonly outcome: Outcome; readonly words: string; readonly answer: string }

const cases: readonly Case[] = [
  {
    outcome: 'UPHELD',
    words: '这一件的答复日期以代表签收为准，我单位在期限内已经送达，系统里记的是补录的日期，请按送达日期计算。',
    answer: '查对送达回证，答复确在期限内送达，记录的是补录日期。采纳，这一件不再按逾期计入本项。',
  },
  {
    outcome: 'REJECTED',
    words: '这一件的内容涉及多个部门，协办意见到得晚，建议不因此扣分。',
    answer: '协办意见在期限前二十天已经收到，此后没有申请延期，也没有与代表商定停办。不采纳，维持原得分。',
  },
  {
    outcome: 'PARTLY',
    words: '办理期间与代表两次见面，第二次没有及时登记，请将两次都计入。',
    answer: '代表确认第一次见面，对第二次没有印象。部分采纳，这一件不再按没有见面计入本项。',
  },
]

const howMany = 4

/** Rows of `assessmentObjection` and `assessmentCorrection`: some heads object, each gets a reasoned answer, two of three with a correction. */
export function demoObjections(
  { congressId, assessmentId, items, units }: DemoAssessment,
  by: { readonly officerId: string; readonly days: readonly LocalDate[]; readonly answeredOn: LocalDate },
  newId: NewId,
) {
  const counted = items.filter(
    ({ source, kind, rule }) => source === 'COMPUTED' && kind !== 'GATE' && rule.type !== 'VOLUME_TIERS',
  )
  const objecting = chanceOf(`objections ${assessmentId}`)
    .shuffled(units.filter(({ parts }) => parts.length > 0))
    .slice(0, counted.length === 0 ? 0 : howMany)
  return objecting.map((unit, place) => {
    const told = cases[place % cases.length] as Case
    return rowsOf({ congressId, assessmentId }, unit, counted, told, by, newId)
  })
}

type By = Parameters<typeof demoObjections>[1]

function rowsOf(
  of: { readonly congressId: string; readonly assessmentId: string },
  unit: AssessedDemoUnit,
  counted: readonly Item[],
  { outcome, words, answer }: Case,
  { officerId, days, answeredOn }: By,
  newId: NewId,
) {
  const chance = chanceOf(`objection ${of.assessmentId} ${unit.unitId}`)
  const { suggestionId, assignmentId } = chance.pick(unit.parts)
  const item = chance.pick(counted)
  const day = chance.pick(days)
  const which = { ...of, unitId: unit.unitId, itemKey: item.key }
  const [raisedAt, answeredAt] = [at(day, clock(10, chance.below(60))), at(answeredOn, clock(15, chance.below(60)))]
  const id = newId(raisedAt)
  const due = { answerDueOn: dateOf(answeredOn) }
  const raised = { raisedAt, raisedOn: dateOf(day), raisedById: unit.headId, ...due }
  const answered = { outcome, answer, answeredAt, answeredOn: dateOf(answeredOn), answeredById: officerId }
  const made = { ...which, kind: 'LEAVE_OUT', factId: assignmentId, reason: answer, objectionId: id }
  return {
    objection: { id, ...which, suggestionId, words, ...raised, ...answered },
    corrections:
      outcome === 'REJECTED' ? [] : [{ id: newId(answeredAt), ...made, madeAt: answeredAt, madeById: officerId }],
  }
}
