import type { ContactStage } from '@/lib/domain/assignment/contact'
import { addDays, addMonths, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { blankAnswer } from '@/lib/domain/reply/answers'
import { at, clock } from '../days'
import { visitorsIn } from '../letters'
import { duringViews, opinions } from '../phrases'
import { judgeAsSolved } from '../steps/agreeing'
import type { Case } from '../steps/case'
import { judge, sendRoundAgain } from '../steps/closing'
import { askLonger, opine, signFor, talk } from '../steps/handling'
import { sign, write } from '../steps/replying'
import { goOnWithout } from '../steps/together'
import type { UnitCode } from '../types'
import { unitOf } from '../units'
import { officeDay } from './desk-days'
import type { OpenSuggestion, Stage } from './open-suggestion'

type Days = { assignedOn: LocalDate; today: LocalDate; number: number }

/** Each stage goes one act further than the one before it; the acts are dated back from today. */
export function handle(one: Case, paper: OpenSuggestion, days: Days): void {
  const [unit] = paper.leads
  if (!unit || paper.stage === 'assigned') return
  for (const each of [unit, ...(paper.assist ?? [])]) signFor(one, each, at(addDays(days.assignedOn, 1), clock(9, 40)))
  if (paper.stage === 'acknowledged') return
  hear(one, paper, unit, days, 'BEFORE', officeDay(addDays(days.assignedOn, 16), 0))
  assist(one, paper, unit, days.assignedOn)
  acts[paper.stage]?.(one, paper, unit, days)
}

type Act = (one: Case, paper: OpenSuggestion, unit: UnitCode, days: Days) => void

const acts: Partial<Record<Stage, Act>> = {
  'near-due': (one, paper, unit, days) =>
    hear(one, paper, unit, days, 'DURING', officeDay(addDays(days.assignedOn, 55), 0)),
  extension: (one, paper, unit, { today, assignedOn }) =>
    askLonger(
      one,
      unit,
      { until: addMonths(assignedOn, 6), reason: paper.said ?? '' },
      at(officeDay(today, 1), clock(15, 0)),
    ),
  review: (one, paper, unit, days) => answer(one, paper, unit, officeDay(days.today, 1), days.number),
  replied: (one, paper, unit, days) => deliver(one, paper, unit, officeDay(days.today, 3), days.number),
  rated: (one, paper, unit, days) => {
    deliver(one, paper, unit, officeDay(days.today, 18), days.number)
    const content = {
      ...({ attitude: 'SATISFIED', process: 'SATISFIED', result: 'SATISFIED' } as const),
      ...{ attitudeReason: null, resultReason: null },
    }
    judge(one, content, at(addDays(days.today, -4), clock(20, 5)))
  },
  dissatisfied: (one, paper, unit, days) => {
    deliver(one, paper, unit, officeDay(days.today, 16), days.number)
    judgeAsSolved(one, unit, false, at(addDays(days.today, -2), clock(20, 15)), '门前的秩序没有改观，算不上已经解决。')
    complain(one, paper, addDays(days.today, -2))
  },
  're-handling': (one, paper, unit, days) => {
    deliver(one, paper, unit, officeDay(days.today, 50), days.number)
    complain(one, paper, addDays(days.today, -40))
    const order = '请逐条答复代表所问，末班车恢复的日期必须写明。'
    sendRoundAgain(one, order, at(officeDay(days.today, 21), clock(10, 30)))
    hear(one, paper, unit, days, 'BEFORE', officeDay(days.today, 12))
  },
}

function hear(one: Case, paper: OpenSuggestion, unit: UnitCode, { number }: Days, stage: ContactStage, on: LocalDate) {
  const way = stage === 'DURING' ? ('PHONE' as const) : ('ON_SITE' as const)
  const place = stage === 'DURING' ? '' : (paper.site ?? '代表联络站')
  const view = stage === 'BEFORE' && paper.said && one.suggestion.round < 2 && !paper.asks[0]?.[1] ? paper.said : null
  const delegateView = view ?? duringViews[number % duringViews.length] ?? ''
  talk(
    one,
    unit,
    { on, stage, way, place, people: visitorsIn(unit, paper.category, number), delegateView },
    at(on, clock(17, 10)),
  )
}

function assist(one: Case, { assist: units = [], silence }: OpenSuggestion, lead: UnitCode, assignedOn: LocalDate) {
  const on = (days: number) => at(officeDay(addDays(assignedOn, days), 0), clock(11, 0))
  for (const [place, unit] of units.entries()) {
    const text = opinions[place % opinions.length]?.replace('{desk}', unitOf(unit).desks[0] ?? '') ?? ''
    if (silence) goOnWithout(one, { lead, assist: unit }, silence, on(40))
    else opine(one, unit, text, on(20))
  }
}

function answer(one: Case, paper: OpenSuggestion, unit: UnitCode, on: LocalDate, number: number): void {
  const { name, prefix } = unitOf(unit)
  const body = [`关于《${paper.title}》办理情况逐项答复附后。`, '感谢您的监督，请提出意见。', name].join('\n')
  const { desks } = unitOf(unit)
  const answers = paper.asks.map(([, text = ''], place) => ({
    ...blankAnswer(place + 1),
    text,
    meaning: 'SOLVED' as const,
    evidence: `${desks[place % desks.length]}已到现场核验，记录和照片存档。`,
  }))
  const documentNumber = `${prefix}〔${on.slice(0, 4)}〕${30 + number}号`
  const letter = {
    body,
    summary: `${name}已办理完毕，由${desks[0]}负责后续管护。`,
    answers,
    documentNumber,
    letter: 'A',
    meaning: 'SOLVED',
    publicity: 'FULL',
    publicityReason: null,
  } as const
  write(one, unit, letter, at(on, clock(10, 15)))
}

function deliver(one: Case, paper: OpenSuggestion, unit: UnitCode, on: LocalDate, number: number): void {
  answer(one, paper, unit, on, number)
  sign(one, unit, at(on, clock(16, 20)))
}

function complain(one: Case, paper: OpenSuggestion, on: LocalDate): void {
  const marks = { attitude: 'BASICALLY_SATISFIED', process: 'BASICALLY_SATISFIED', result: 'DISSATISFIED' } as const
  const reasons = {
    attitudeReason: '来过一次，没有看现场。',
    resultReason: paper.said ?? '',
    resultCodes: ['NOT_SOLVED'],
  }
  judge(one, { ...marks, ...reasons }, at(on, clock(20, 25)))
}
