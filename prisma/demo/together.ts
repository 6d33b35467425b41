import type { Course } from './course'
import { at, clock, momentAt, workingDaysAfter } from './days'
import { assignmentOf, type Case } from './steps/case'
import { askOutside, noteAmongUnits, settleOpinion, tellProgress } from './steps/together'
import type { UnitCode } from './types'

const settled = [
  { outcome: 'ADOPTED', reason: '与我单位安排一致，写入答复。' },
  { outcome: 'ADOPTED', reason: '措施可行，时限已商定。' },
  { outcome: 'PARTLY_ADOPTED', reason: '所提措施写入答复，资金渠道另行商定。' },
  { outcome: 'NOT_ADOPTED', reason: '与现场核实的情况不符，已向协办单位说明。' },
] as const

const onTheWay = [
  '已到现场核实，正在编制实施方案。',
  '方案已报分管领导，预算正在审核。',
  '施工队伍已经进场，预计按期完成。',
  '已与所在街道商定实施时间。',
]

/** What came of each assisting opinion, and now and then a note, a sentence on the way, one question outside. No draw of lots: the rest of the year stays as it is. */
export function workTogether(one: Case, course: Course): void {
  const { written, number, duringOn, assignedOn } = course
  const [lead] = written.leads
  if (!lead) return
  for (const [turn, assist] of (written.assist ?? []).entries()) settleFor(one, lead, assist, number + turn)
  const [assist] = written.assist ?? []
  const nextDay = at(workingDaysAfter(assignedOn, 4), clock(15, 20))
  if (assist && number % 3 === 0) noteAmongUnits(one, lead, assist, '请先核实所涉地段的权属，再定牵头方案。', nextDay)
  if (number % 11 === 4) tellProgress(one, lead, onTheWay[number % onTheWay.length] ?? '', at(duringOn, clock(17, 40)))
  if (number === askedOutside) askPowerCompany(one, lead, course)
}

const askedOutside = 15

function settleFor(one: Case, lead: UnitCode, assist: UnitCode, turn: number): void {
  const { id } = assignmentOf(one, assist)
  const given = one.book.opinions.find(({ assignmentId }) => assignmentId === id)
  const choice = settled[turn % settled.length]
  if (!given || !choice) return
  const day = workingDaysAfter(momentAt(new Date(given.givenAt)).today, 1)
  settleOpinion(one, { lead, assist }, choice, at(day, clock(10, 20)))
}

function askPowerCompany(one: Case, lead: UnitCode, { assignedOn }: Course): void {
  const on = (days: number, hour: number) => at(workingDaysAfter(assignedOn, days), clock(hour, 10))
  askOutside(one, lead, {
    addressee: '区供电公司',
    title: '现场线路迁改的工期和费用',
    question: '施工范围内的架空线路需要迁改，请说明工期、费用和停电安排。',
    answeredBy: '区供电公司配网工程部',
    answer: '迁改约需十五天，其中停电两次，每次不超过六小时，费用按产权分界由各自承担。',
    ...{ askedAt: on(5, 9), untilAt: on(20, 17), answeredAt: on(9, 14) },
  })
}
