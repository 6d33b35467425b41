import { expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import { ensureHeadInPerson, ensureMainHead, noHeadAsked } from '@/lib/domain/supervision/head-in-person'
import { ensureAllAccepted, ensureCanAnswer, ensureCanJudge, opinionState } from '@/lib/domain/supervision/opinion'
import { ensurePlan } from '@/lib/domain/supervision/plan'
import { supervisionWaysOf } from '@/lib/domain/supervision/policy'
import type { Answered, Opinion, Supervision } from '@/lib/domain/supervision/supervision'
import { aDraft, anAssignment as aPart } from '../support/suggestions'
import { on, published } from './deadlines/published-calendar'
import { anAssignment, someFacts, work } from './deadlines/some-facts'

const today = localDate('2022-04-01')
const anAnswer = (facts: Partial<Answered> = {}): Answered => ({
  ...{ id: 'answer', ordinal: 1, kind: 'RECTIFIED', answeredOn: today, expectedOn: null, verdict: null },
  ...facts,
})
const anOpinion = (...answers: Answered[]): Opinion => ({
  ...{ id: 'opinion', assignmentId: 'assignment-1', dueOn: localDate('2022-05-01') },
  answers,
})
const aSupervision = (facts: Partial<Supervision> = {}): Supervision => ({
  nominationId: 'nomination',
  fixedOn: localDate('2022-03-15'),
  leaderId: 'leader',
  supervisorIds: [],
  heads: [],
  planVersion: 0,
  checkpoints: [],
  visits: [],
  opinions: [],
  reports: [],
  ...facts,
})
const suggestion = aDraft({ status: 'IN_PROGRESS', assignments: [aPart()] })
const actor = (personId: string, ...grants: Grant[]): Actor => ({
  ...{ personId, accountId: 'a', signInId: 's', name: personId },
  congress: { id: 'congress-1', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants,
})
const ahead = { verdict: 'SENT_BACK', newDueOn: localDate('2022-04-20') } as const
const refusal = (work: () => unknown): string | undefined => {
  try {
    work()
    return undefined
  } catch (problem) {
    return (problem as { code: string }).code
  }
}

test.each([
  ['WAITING', anOpinion()],
  ['IN_PROGRESS', anOpinion(anAnswer({ kind: 'IN_PROGRESS' }))],
  ['TO_JUDGE', anOpinion(anAnswer())],
  ['SENT_BACK', anOpinion(anAnswer({ verdict: 'SENT_BACK' }))],
  ['ACCEPTED', anOpinion(anAnswer({ verdict: 'SENT_BACK' }), anAnswer({ ordinal: 2, verdict: 'ACCEPTED' }))],
  ['TO_JUDGE', anOpinion(anAnswer({ verdict: 'SENT_BACK' }), anAnswer({ ordinal: 2 }))],
] as const)('an opinion is %s by its last answer', (state, opinion) => {
  expect(opinionState(opinion)).toBe(state)
})

test('a unit answers until its word lies with the supervisors, and never after they accepted it', () => {
  const answer = (opinion: Opinion) =>
    refusal(() => ensureCanAnswer(opinion, { kind: 'RECTIFIED', expectedOn: null }, today))
  expect(answer(anOpinion())).toBeUndefined()
  expect(answer(anOpinion(anAnswer({ kind: 'IN_PROGRESS' })))).toBeUndefined()
  expect(answer(anOpinion(anAnswer()))).toBe('opinion-being-judged')
  expect(answer(anOpinion(anAnswer({ verdict: 'ACCEPTED' })))).toBe('opinion-accepted')
})

test('what is under way is never accepted, and nothing is judged twice', () => {
  const accepted = { verdict: 'ACCEPTED', newDueOn: null } as const
  const underWay = anOpinion(anAnswer({ kind: 'IN_PROGRESS', expectedOn: today }))
  expect(refusal(() => ensureCanJudge(underWay, accepted, today))).toBe('opinion-not-rectified')
  expect(ensureCanJudge(underWay, ahead, today).id).toBe('answer')
  expect(refusal(() => ensureCanJudge(anOpinion(), accepted, today))).toBe('opinion-not-answered')
  expect(refusal(() => ensureCanJudge(anOpinion(anAnswer({ verdict: 'SENT_BACK' })), ahead, today))).toBe(
    'answer-judged',
  )
  expect(refusal(() => ensureCanJudge(anOpinion(anAnswer()), { ...ahead, newDueOn: today }, today))).toBe(
    'new-day-not-ahead',
  )
})

test('an open opinion keeps the meeting from closing', () => {
  const accepted = anOpinion(anAnswer({ verdict: 'ACCEPTED' }))
  const closing = (opinions: Opinion[], of = suggestion) =>
    refusal(() => ensureAllAccepted({ suggestion: of, supervision: aSupervision({ opinions }) }))
  expect(closing([accepted, anOpinion()])).toBe('opinions-still-open')
  expect(closing([accepted])).toBeUndefined()
  const relieved = aDraft({ status: 'IN_PROGRESS', assignments: [aPart({ endedOn: today })] })
  expect(closing([accepted, anOpinion()], relieved)).toBeUndefined()
})

test('checkpoints may lie as far apart as the rule book says, the first counted from today', () => {
  const one = { suggestion, supervision: aSupervision() }
  const plan = (...days: string[]) => {
    const points = days.map((day) => ({
      assignmentId: 'assignment-1',
      task: '',
      responsible: '',
      dueOn: localDate(day),
    }))
    return refusal(() => ensurePlan(one, points, today, (from) => addDays(from, 30)))
  }
  expect(plan('2022-05-01', '2022-05-31')).toBeUndefined()
  expect(plan('2022-05-31', '2022-05-01')).toBeUndefined()
  expect(plan('2022-05-02')).toBe('checkpoints-too-far')
  expect(plan('2022-05-01', '2022-06-01')).toBe('checkpoints-too-far')
  expect(plan('2022-04-01')).toBe('new-day-not-ahead')
})

test('on a key suggestion the named main head signs, after he has met the delegate; on others nothing is asked', () => {
  const key = { isKey: true, head: { personId: 'head', name: '张磊' }, met: false, waived: false }
  expect(refusal(() => ensureMainHead(key, 'deputy'))).toBe('main-head-signs')
  expect(refusal(() => ensureMainHead(key, 'head'))).toBeUndefined()
  expect(refusal(() => ensureMainHead({ ...key, head: null }, 'deputy'))).toBeUndefined()
  expect(refusal(() => ensureHeadInPerson(key))).toBe('head-not-met')
  for (const done of [{ ...key, met: true }, { ...key, waived: true }, noHeadAsked])
    expect(refusal(() => ensureHeadInPerson(done))).toBeUndefined()
})

test('each sees the acts that are his: office, leader, named supervisor, unit, and nobody else', () => {
  const supervision = aSupervision({
    supervisorIds: ['named'],
    opinions: [anOpinion()],
    checkpoints: [{ id: 'c', assignmentId: 'assignment-1', dueOn: today, reachedOn: null, replacedOn: null }],
  })
  const ways = (one: Actor, more: Partial<Supervision> = {}) =>
    supervisionWaysOf(one, { suggestion, supervision: { ...supervision, ...more } })
  const ofLeader = ['plan', 'checkpoint', 'visit', 'opinion', 'report']
  expect(ways(actor('o', { role: 'DELEGATE_OFFICE' }))).toEqual(['assign', ...ofLeader, 'head'])
  expect(ways(actor('leader', { role: 'COMMITTEE_LEADER' }))).toEqual(ofLeader)
  expect(ways(actor('named', { role: 'COMMITTEE_LEADER' }))).toEqual(ofLeader)
  expect(ways(actor('another', { role: 'COMMITTEE_LEADER' }))).toEqual([])
  expect(ways(actor('clerk', { role: 'UNIT_CLERK', unitId: 'unit-1' }))).toEqual(['checkpoint', 'answer'])
  expect(ways(actor('other', { role: 'UNIT_CLERK', unitId: 'unit-2' }))).toEqual([])
  expect(ways(actor('d', { role: 'DELEGATE', delegateId: 'lead' }))).toEqual([])
  const both = actor('o', { role: 'DELEGATE_OFFICE' }, { role: 'UNIT_CLERK', unitId: 'unit-1' })
  expect(ways(both)).toEqual(['assign', 'plan', 'checkpoint', 'answer'])
  const closed = { reports: [{ id: 'r', ordinal: 1, decision: 'CLOSED' as const }] }
  expect(ways(actor('o', { role: 'DELEGATE_OFFICE' }), closed)).toEqual([])
})

const key = { fixedOn: on('2022-03-15'), days: 30, revokedOn: null }
const ledger = (more: object) => {
  const rules = { limits: limitPresets.shandong, calendar: published }
  return ledgerOf(someFacts({ key, ...more }), rules)
}
const linesOf = (purpose: string, more: object) =>
  ledger(more)
    .filter((one) => one.purpose === purpose)
    .map(({ dueOn, doneOn, voidOn }) => [dueOn, doneOn, voidOn])

test('the head meets the delegate within thirty days of the meeting, in each round, unless it was waived or done before', () => {
  const by = (facts: object) => linesOf('head-contact', { assignments: [anAssignment({ rounds: [work(facts)] })] })
  expect(by({})).toEqual([['2022-04-14', null, null]])
  expect(by({ headMetOn: on('2022-04-20') })).toEqual([['2022-04-14', '2022-04-20', null]])
  expect(by({ headMetOn: on('2022-03-15') })).toEqual([])
  expect(by({ headWaivedOn: on('2022-04-02') })).toEqual([['2022-04-14', null, '2022-04-02']])
  expect(by({ signedOn: on('2022-04-10') })).toEqual([['2022-04-14', null, '2022-04-10']])
  expect(linesOf('head-contact', { key: null })).toEqual([])
})

test('each turn of an opinion has its own day', () => {
  const opinion = { id: 'o', assignmentId: 'lead', givenOn: on('2022-04-20'), dueOn: on('2022-05-10'), endedOn: null }
  const turn = { answeredOn: on('2022-05-09'), expectedOn: null, judgedOn: null, newDueOn: null }
  const of = (answers: object[], more: object = {}) =>
    linesOf('supervision-answer', { supervision: { checkpoints: [], opinions: [{ ...opinion, ...more, answers }] } })
  expect(of([])).toEqual([['2022-05-10', null, null]])
  expect(of([turn])).toEqual([['2022-05-10', '2022-05-09', null]])
  expect(of([{ ...turn, expectedOn: on('2022-06-30') }])).toEqual([
    ['2022-05-10', '2022-05-09', null],
    ['2022-06-30', null, null],
  ])
  expect(
    of([{ ...turn, judgedOn: on('2022-05-12'), newDueOn: on('2022-05-20') }], { endedOn: on('2022-05-18') }),
  ).toEqual([
    ['2022-05-10', '2022-05-09', null],
    ['2022-05-20', null, '2022-05-18'],
  ])
})
