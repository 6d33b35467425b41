import { localDate } from '@/lib/domain/deadlines/local-date'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { type Answer, blankAnswer, type GroundKind } from '@/lib/domain/reply/answers'
import type { Course } from './course'
import { spoken } from './days'
import { deskFor } from './desks'
import { selfOf } from './letters'
import { staffOf } from './staff'
import type { UnitCode } from './types'
import { unitOf } from './units'

/** Why something could not be done, as the units put it. */
const grounds: readonly (readonly [GroundKind, string])[] = [
  ['BUDGET', '本年度预算已经批复，这一项没有列支，须待下年度预算安排后再办。'],
  ['LAW', '现行规定把这项审批权限放在上级，区里不能自行放宽。'],
  ['CONDITION', '所需用地的规划调整还没有批下来，场地腾不出来。'],
  ['CONDITION', '技术条件还不成熟，先行试点的区县也没有形成可以照用的办法。'],
  ['BUDGET', '按测算一次投入较大，目前只够维持日常管护，资金缺口没有来源。'],
  ['LAW', '合同期未满，提前收回没有法定理由，要等到期后依约处理。'],
]

const proofs = [
  '{day}由{desk}会同社区（村）干部到场查验，验收记录和前后对比照片已存档。',
  '{desk}于{day}组织复核，数据台账、影像资料齐全，可随时调阅。',
  '验收单由{desk}和使用方共同签字，{day}公示期满没有异议。',
  '{day}邀请代表到场看过，{desk}留有现场照片和签到记录。',
  '{desk}抽查了三个时段的运行记录，{day}汇总后张贴在公开栏。',
  '竣工资料{day}移交，{desk}已建立管护档案并明确专人。',
  '{desk}{day}回访了受益群众，回访记录与清单逐户对应。',
  '办理前后的数据由{desk}逐月统计，{day}的统计表附在卷内。',
] as const

const explanations = [
  '代表提的思路与上位规划的方向一致，由{desk}列入研究清单，修编时一并论证。',
  '这件事的决定权不在本区，{desk}已把代表意见原文报送上级主管部门。',
  '{desk}比较过同类做法，眼下以参考为主，条件有变化时主动向代表说明。',
] as const

const moneyOf = ['区级财政资金', '上级专项和区级配套', '企业自筹', '本单位年度经费'] as const

export type Answering = {
  readonly unit: UnitCode
  readonly own: readonly number[]
  readonly answers: readonly string[]
}

/** A row for each ask: of its own the unit says what it has done and shows it, the others it leaves to the second unit. */
export function answersOf(course: Course, { unit, own, answers }: Answering, meaning: AnswerMeaning): Answer[] {
  return course.written.asks.map((_, place) => {
    const blank = blankAnswer(place + 1)
    if (!own.includes(place)) return { ...blank, notOurs: true }
    return { ...blank, text: answers[place] ?? '', meaning, ...proofOf(course, unit, place, meaning) }
  })
}

function proofOf(course: Course, unit: UnitCode, place: number, meaning: AnswerMeaning): Partial<Answer> {
  const turn = course.number * 3 + place
  const desk = deskFor(unit, course.written.category, course.number + place)
  const said = (list: readonly string[]) =>
    (list[turn % list.length] ?? '').replace('{desk}', desk).replace('{day}', spoken(course.duringOn))
  if (meaning === 'SOLVED') return { evidence: said(proofs) }
  if (meaning === 'REFERENCE') return { explanation: said(explanations) }
  if (meaning === 'DEFERRED') {
    const [groundKind, ground] = grounds[turn % grounds.length] as (typeof grounds)[number]
    return { groundKind, ground }
  }
  const [measure = '', dueOn = ''] = course.written.promise ?? []
  const person = staffOf(unit).desk[turn % staffOf(unit).desk.length] ?? ''
  return {
    measure: measure || `${desk}按方案分步推进，逐月报告`,
    dueOn: localDate(dueOn || '2022-12-31'),
    responsiblePerson: `${desk}${person}`,
    money: moneyOf[turn % moneyOf.length] ?? '',
  }
}

/** One plain sentence: what, when, who. */
export function summaryOf({ written, duringOn, number }: Course, unit: UnitCode, meaning: AnswerMeaning): string {
  const self = selfOf(unitOf(unit))
  const desk = deskFor(unit, written.category, number)
  const [promise = '所提事项办完', dueOn = '2022-12-31'] = written.promise ?? []
  if (meaning === 'SOLVED') return `所提事项由${self}办理完毕，${spoken(duringOn)}由${desk}查验，后续管护也由其负责。`
  if (meaning === 'DEFERRED') return `今年还办不成，理由逐项说明；先行的替代措施由${self}${desk}继续做。`
  if (meaning === 'REFERENCE') return `留作工作参考，由${self}${desk}保存并在条件变化时向代表说明。`
  return `${yearAnd(dueOn)}前由${self}${desk}负责：${promise}。`
}

const yearAnd = (dueOn: string): string => `${dueOn.slice(0, 4)}年${spoken(localDate(dueOn))}`
