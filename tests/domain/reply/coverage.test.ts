import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { type Answer, blankAnswer } from '@/lib/domain/reply/answers'
import {
  asksOfNobody,
  awaitedAnswers,
  ensureAnswersFit,
  ensureEveryAskIsSomebodys,
  isShared,
} from '@/lib/domain/reply/coverage'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { aDraft, anAssignment, aReply } from '@/tests/support/suggestions'

const today = localDate('2022-05-10')
const sentAt = new Date('2022-05-09')
const road = anAssignment({ id: 'road', unitId: 'road', unitName: 'Roads', role: 'SEPARATE' })
const park = anAssignment({ id: 'park', unitId: 'park', unitName: 'Parks', role: 'SEPARATE' })
const sent = (notOurs: readonly number[]) => aReply({ submittedAt: sentAt, notOurs })
const of = (...assignments: Suggestion['assignments'][number][]) => aDraft({ askCount: 3, assignments })

const refusalOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof Refusal ? { code: error.code, ...error.facts } : error
  }
}
const done = (ordinal: number, facts: Partial<Answer> = {}): Answer => ({
  ...blankAnswer(ordinal),
  text: 'done',
  meaning: 'SOLVED',
  evidence: 'seen',
  ...facts,
})
const left = (ordinal: number): Answer => ({ ...blankAnswer(ordinal), notOurs: true })
const codeOf = (suggestion: Suggestion, answers: Answer[]) =>
  refusalOf(() => ensureAnswersFit(suggestion, answers, today))

describe('every ask is somebody’s', () => {
  test('while another unit has still to answer, an ask may be left to it', () => {
    expect(asksOfNobody(of(road, park), road, [3])).toEqual([])
    const back = aReply({ submittedAt: sentAt, returnedAt: new Date('2022-05-10'), notOurs: [3] })
    expect(asksOfNobody(of(road, { ...park, reply: back }), road, [3])).toEqual([])
  })

  test('the last to answer may not leave what all the others left', () => {
    const suggestion = of(road, { ...park, reply: sent([1, 3]) })
    expect(asksOfNobody(suggestion, road, [2, 3])).toEqual([3])
    expect(asksOfNobody(suggestion, road, [2])).toEqual([])
  })

  test('the refusal names the asks and the units', () => {
    const suggestion = of(road, { ...park, reply: sent([2, 3]) })
    const refused = refusalOf(() => ensureEveryAskIsSomebodys(suggestion, road, [2, 3]))
    expect(refused).toEqual({ code: 'asks-of-nobody', asks: '2、3', units: 'Roads、Parks' })
  })

  test('what those who have signed leave to the others is awaited of those who have not', () => {
    const signed = (notOurs: readonly number[]) => aReply({ submittedAt: sentAt, signedAt: sentAt, notOurs })
    const helper = anAssignment({ id: 'help', unitName: 'Helpers', role: 'ASSIST' })
    const first = { ...road, reply: signed([2, 3]) }
    const handled = of(first, { ...park, reply: sent([1, 2]) }, helper)
    expect(awaitedAnswers({ ...handled, status: 'ACKNOWLEDGED' })).toEqual({ asks: [2, 3], units: ['Parks'] })
    expect(awaitedAnswers({ ...handled, status: 'WITHDRAWN' })).toBeNull()
    expect(awaitedAnswers({ ...of(first, { ...park, reply: signed([1]) }), status: 'REPLIED' })).toBeNull()
    expect(awaitedAnswers({ ...of({ ...road, reply: signed([]) }, park), status: 'ACKNOWLEDGED' })).toBeNull()
    expect(awaitedAnswers({ ...of({ ...road, reply: sent([2]) }, park), status: 'ACKNOWLEDGED' })).toBeNull()
  })

  test('a unit that has left and one that assists answer for nothing', () => {
    const gone = { ...park, endedOn: today }
    const helper = anAssignment({ id: 'help', role: 'ASSIST' })
    expect(isShared(of(road, gone, helper))).toBe(false)
    expect(isShared(of(road, park))).toBe(true)
    expect(
      asksOfNobody(of(road, gone, { ...anAssignment({ id: 'third', role: 'SEPARATE' }), reply: sent([1]) }), road, [1]),
    ).toEqual([1])
  })
})

describe('the table of a reply', () => {
  test('has a row for each numbered ask, in order', () => {
    expect(codeOf(of(road), [done(1), done(2), done(3)])).toBeUndefined()
    expect(codeOf(of(road), [done(1)])).toEqual({ code: 'asks-missing', asks: '2、3' })
    expect(codeOf(of(road), [done(2), done(1), done(3)])).toEqual({ code: 'asks-changed' })
    expect(codeOf(of(road), [done(1), done(2), done(3, { asked: 'mine' })])).toEqual({ code: 'asks-changed' })
  })

  test('goes on with what the unit read out of the text, in its words', () => {
    const rows = [done(1), done(2), done(3)]
    expect(codeOf(of(road), [...rows, done(4, { asked: 'a lamp as well' })])).toBeUndefined()
    expect(codeOf(of(road), [...rows, done(4)])).toEqual({ code: 'ask-not-worded', ask: 4 })
  })

  test('of a text without numbers is one row, or what the unit reads out of it', () => {
    const whole = aDraft({ assignments: [road] })
    expect(codeOf(whole, [done(1)])).toBeUndefined()
    expect(codeOf(whole, [])).toEqual({ code: 'asks-missing', asks: '1' })
    expect(codeOf(whole, [done(1, { asked: 'a bridge' }), done(2, { asked: 'a lamp' })])).toBeUndefined()
    expect(codeOf(whole, [done(1), done(2, { asked: 'a lamp' })])).toEqual({ code: 'ask-not-worded', ask: 1 })
  })

  test('leaves asks to others only where there are others, only numbered ones, and not all', () => {
    expect(codeOf(of(road, park), [done(1), left(2), left(3)])).toBeUndefined()
    expect(codeOf(of(road), [done(1), left(2), done(3)])).toEqual({ code: 'ask-not-shared', ask: 2 })
    expect(codeOf(aDraft({ assignments: [road, park] }), [left(1)])).toEqual({ code: 'ask-not-shared', ask: 1 })
    expect(codeOf(of(road, park), [left(1), left(2), left(3)])).toEqual({ code: 'nothing-answered' })
  })

  test('promises nothing for yesterday, and nothing for the day after ten years', () => {
    const promised = (day: string) => [done(1), done(2), done(3, { meaning: 'PLANNED', dueOn: localDate(day) })]
    expect(codeOf(of(road), promised('2022-05-10'))).toBeUndefined()
    expect(codeOf(of(road), promised('2032-05-10'))).toBeUndefined()
    expect(codeOf(of(road), promised('2022-05-09'))).toEqual({ code: 'promise-in-past', ask: 3, day: '2022-05-09' })
    const far = { code: 'promise-too-far', ask: 3, day: '2032-05-11', latest: '2032-05-10' }
    expect(codeOf(of(road), promised('2032-05-11'))).toEqual(far)
  })

  test('a day that stands under another class is not looked at', () => {
    expect(codeOf(of(road), [done(1), done(2), done(3, { dueOn: localDate('2001-01-01') })])).toBeUndefined()
  })
})
