import type { ContactPerson } from '@/lib/domain/contact/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { Course } from './course'
import { spoken } from './days'
import { delegationOf } from './delegations'
import { deskFor } from './desks'
import { closings, openingAgain, openingOfSecondUnit, openings } from './phrases'
import { staffOf } from './staff'
import type { Letter } from './steps/replying'
import type { AnswerLetter, CategoryCode, UnitCode, WrittenSuggestion } from './types'
import { type DemoUnit, unitOf } from './units'

/** How a unit speaks of itself in a letter. */
export function selfOf({ name }: DemoUnit): string {
  const endings = {
    局: '我局',
    分局: '我局',
    办事处: '我街道',
    政府: '我镇',
    院: '我院',
    联合会: '我会',
    公司: '我公司',
  }
  return Object.entries(endings).find(([ending]) => name.endsWith(ending))?.[1] ?? '我单位'
}

/** Two answering units share the asks between them; one answers all. */
export function asksOf({ leads, asks }: WrittenSuggestion, unit: UnitCode): number[] {
  const turn = leads.indexOf(unit)
  return asks.map((_, place) => place).filter((place) => place % leads.length === turn)
}

/** 第1、3项 */
export const partOf = (written: WrittenSuggestion, unit: UnitCode): string =>
  `第${asksOf(written, unit)
    .map((place) => place + 1)
    .join('、')}项`

/** A deputy and somebody of the desk whose business it is. */
export function visitorsIn(unit: UnitCode, category: CategoryCode, turn: number): ContactPerson[] {
  const { deputy, desks } = unitOf(unit)
  const staff = staffOf(unit)
  const desk = deskFor(unit, category, turn)
  return [
    { name: staff.deputy, post: deputy, isHead: true },
    { name: staff.desk[desks.indexOf(desk)] ?? '', post: desk, isHead: false },
  ]
}

const visitorsOf = (unit: UnitCode, category: CategoryCode, turn: number): string =>
  visitorsIn(unit, category, turn)
    .map(({ name, post }) => `${post}${name}`)
    .join('、')

/** After a complaint the letter begins with the visit that followed it. */
export type Hearing = { round: number; heardOn: LocalDate }

export function bodyOf(course: Course, unit: UnitCode, hearing: Hearing): string {
  const { written, lead, coSigners, number, chance } = course
  const joint = coSigners.length > 0 ? `等${coSigners.length + 1}位代表` : '代表'
  const own = asksOf(written, unit)
  const isPart = own.length < written.asks.length
  const replied = isPart ? `其中${partOf(written, unit)}由${selfOf(unitOf(unit))}逐项答复附后。` : '逐项答复附后。'
  return [
    `${lead.name}${joint}：`,
    `您提出的第${number}号建议《${written.title}》收悉。${openingOf(course, unit, hearing)}${replied}`,
    chance.pick(closings),
    unitOf(unit).name,
  ].join('\n')
}

function openingOf({ written, chance, number }: Course, unit: UnitCode, { round, heardOn }: Hearing): string {
  const isFirst = unit === written.leads[0]
  const template = round > 1 ? openingAgain : isFirst ? chance.pick(openings) : openingOfSecondUnit
  return fill(template, {
    day: spoken(heardOn),
    who: `${selfOf(unitOf(unit))}${visitorsOf(unit, written.category, number)}`,
    where: `在${written.site ?? `${delegationOf(written.from).place}人大代表联络站`}`,
    view: written.view.replace(/。$/u, ''),
  })
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
}

export function meaningOf(letter: AnswerLetter, { promise, extended }: WrittenSuggestion): AnswerMeaning {
  if (letter === 'A') return 'SOLVED'
  if (letter === 'C') return 'DEFERRED'
  if (letter === 'D') return 'REFERENCE'
  return extended || (promise?.[1] ?? '') > '2022-12-31' ? 'PLANNED' : 'IN_PROGRESS'
}

const withheld: Record<string, string> = {
  遏制电信网络诈骗: '内容涉及正在侦办的案件和侦查手段。',
  查处徒骇河滩地违法取土: '内容涉及尚未结案的行政处罚当事人。',
}
const shortened = ['规范社会救助家庭信息核对', '外卖快递骑手', '孤寡老人安装一键呼叫', '农民工工资支付']

export function publicityOf({ title }: WrittenSuggestion): Pick<Letter, 'publicity' | 'publicityReason'> {
  const reason = Object.entries(withheld).find(([words]) => title.includes(words))?.[1]
  if (reason) return { publicity: 'NONE', publicityReason: reason }
  return { publicity: shortened.some((words) => title.includes(words)) ? 'SUMMARY' : 'FULL', publicityReason: null }
}
