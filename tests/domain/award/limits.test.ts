import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { type AwardCall, type Candidate, isNotified, standing } from '@/lib/domain/award/award'
import { agree, decide, ensureObjectable, follow, openNotice, strike } from '@/lib/domain/award/deciding'
import { ensureNominable, recheck, shortlist, takeOff } from '@/lib/domain/award/nominating'
import { asShownTo, awardPolicy, nominatesAs, seesCandidate } from '@/lib/domain/award/policy'
import { countedFindings, type VetoGround } from '@/lib/domain/award/vetoes'
import { on, published } from '../deadlines/published-calendar'
import { call, candidate, listed, noted, notified } from './a-call'

const last = on('2023-01-20')
const answered = (more: object = {}) => ({
  ...{ id: 'o', candidateId: 'first', channel: 'LETTER' as const, name: '张强', words: '有一件逾期。' },
  ...{ raisedOn: last, raisedById: 'p', outcome: 'REJECTED' as const, answer: '查无此事。', answeredOn: last, ...more },
})
const meets = (of: Partial<AwardCall>, ids: string[], heldOn: string, today = '2023-01-09') =>
  agree(call({ candidates: listed, ...of }), ids, on(heldOn), on(today))

describe('the meeting', () => {
  test('is held between the check and today, both days with it', () => {
    for (const day of ['2023-01-04', '2023-01-09']) expect(meets({}, ['first'], day)).toHaveLength(1)
    for (const day of ['2023-01-03', '2023-01-10']) expect(() => meets({}, ['first'], day)).toThrow('award-day-outside')
  })

  test('agrees to as many as the quota and not to one more', () => {
    expect(meets({ quota: 2 }, ['first', 'third'], '2023-01-05').map(({ id }) => id)).toEqual(['first', 'third'])
    expect(() => meets({ quota: 2 }, ['first', 'second', 'third'], '2023-01-05')).toThrow('award-over-quota')
  })

  test('takes nobody who is barred, taken back or not on the list', () => {
    const candidates = [candidate('barred', { place: 1, findings: [noted] }), candidate('free')]
    expect(() => meets({ candidates }, ['barred'], '2023-01-05')).toThrow('award-nobody-shortlisted')
    const more = [...candidates, candidate('on', { place: 2 })]
    for (const id of ['barred', 'free'])
      expect(() => meets({ candidates: more }, [id], '2023-01-05')).toThrow('award-agreed-outside')
  })
})

describe('the notice', () => {
  test('begins today at the earliest and sixty days from now at the latest', () => {
    const opens = (from: string) => openNotice(call({ state: 'MET' }), on(from), on('2023-01-09'), published)
    expect(opens('2023-01-09')).toMatchObject({
      state: 'NOTIFIED',
      noticeFrom: '2023-01-09',
      noticeUntil: '2023-01-13',
    })
    expect(opens('2023-03-10')).toMatchObject({ noticeFrom: '2023-03-10' })
    expect(() => opens('2023-03-11')).toThrow('award-day-outside')
  })

  test('is objected to from its first to its last day, and only whom it names', () => {
    const objects = (day: string, id = 'first') => ensureObjectable(notified(), id, on(day)).id
    expect([objects('2023-01-16'), objects('2023-01-20')]).toEqual(['first', 'first'])
    expect(() => objects('2023-01-15')).toThrow('award-day-outside')
    expect(() => objects('2023-01-21')).toThrow('award-notice-over')
    expect(() => objects('2023-01-17', 'second')).toThrow('award-not-eligible')
  })

  test('is out on its first day, and for good unless the call was stopped before', () => {
    const from = on('2023-01-16')
    expect(isNotified({ noticeFrom: from, stoppedOn: null }, on('2023-01-15'))).toBe(false)
    expect(isNotified({ noticeFrom: from, stoppedOn: null }, from)).toBe(true)
    expect(isNotified({ noticeFrom: from, stoppedOn: from }, from)).toBe(true)
    expect(isNotified({ noticeFrom: from, stoppedOn: on('2023-01-15') }, on('2023-02-01'))).toBe(false)
  })

  test('is not made shorter by whoever follows early, and counts for him from its first day', () => {
    const free = (more: Partial<AwardCall>) =>
      notified({ candidates: listed.map((one) => (one.id === 'first' ? strikeOut(one) : one)), ...more })
    const until = (more: Partial<AwardCall>, today: string) =>
      follow(free(more), 'second', '递补', on(today), published).noticeUntil
    expect(until({}, '2023-01-12')).toBe('2023-01-20')
    expect(until({ noticeUntil: on('2023-01-29') }, '2023-01-16')).toBe('2023-01-29')
    expect(until({}, '2023-01-17')).toBe('2023-01-28')
  })
})

const strikeOut = (one: Candidate): Candidate => ({ ...one, agreed: true, struckOn: last, strikeReason: '放弃' })

describe('the decision', () => {
  test('is dated from the day after the notice to today', () => {
    const decides = (day: string, today: string) => decide(notified(), on(day), on(today)).length
    expect([decides('2023-01-21', '2023-01-21'), decides('2023-01-21', '2023-01-30')]).toEqual([1, 1])
    expect(() => decides('2023-01-31', '2023-01-30')).toThrow('award-day-outside')
  })

  test('waits for one unanswered objection, and for nobody when all are answered', () => {
    const with_ = (more: object) => () =>
      decide(notified({ objections: [answered(), answered(more)] }), on('2023-01-21'), on('2023-01-21'))
    expect(with_({ outcome: null, answer: '', answeredOn: null })).toThrow('award-objections-open')
    expect(with_({})()).toHaveLength(1)
  })

  test('needs somebody who is left, and moves nobody afterwards', () => {
    const empty = notified({ candidates: listed.map((one) => (one.id === 'first' ? strikeOut(one) : one)) })
    expect(() => decide(empty, on('2023-01-21'), on('2023-01-21'))).toThrow('award-nobody-left')
    const decided = notified({ state: 'DECIDED' })
    expect(() => strike(decided, 'first', '放弃', on('2023-01-22'))).toThrow('move-not-open')
  })
})

describe('nominating', () => {
  test('is free until the number is reached, and counts each capacity for itself', () => {
    const two = { unitId: 'two', person: '', suggestionId: null }
    const of = (each: number, ...candidates: Candidate[]) => call({ state: 'NOMINATED', each, candidates })
    expect(() => ensureNominable(of(2, candidate('one')), two, 'GROUP', '第一组')).not.toThrow()
    expect(() => ensureNominable(of(2, candidate('one'), candidate('x')), two, 'GROUP', '第一组')).toThrow(
      'award-each-full',
    )
    expect(() => ensureNominable(of(1, candidate('one', { nominator: 'UNIT' })), two, 'GROUP', '第一组')).not.toThrow()
    expect(() => ensureNominable(of(9, candidate('two', { person: '李明' })), two, 'GROUP', '第一组')).not.toThrow()
  })

  test('three times the quota stand on the list, the next at its end after one was taken off', () => {
    const rest = [candidate('first', { place: 1 }), candidate('third', { place: 3 }), candidate('x')]
    expect(shortlist(call({ candidates: rest }), candidate('x'), '好')).toMatchObject({ place: 4, placeReason: '好' })
    expect(takeOff(call({ candidates: rest }), candidate('first', { place: 1 })).place).toBeNull()
    expect(() => takeOff(call({ candidates: rest }), candidate('x'))).toThrow('award-not-eligible')
  })

  test('a check looks at none who was taken back, keeps what the office noted and drops what no longer counts', () => {
    const counted = { veto: 'LATE_REPLY', source: 'COUNTED', suggestionIds: ['s'], words: '' } as const
    const candidates = [candidate('a', { findings: [counted, noted] }), candidate('b', { isTakenBack: true })]
    expect(recheck(call({ candidates }), () => []).map(({ id, findings }) => [id, findings])).toEqual([['a', [noted]]])
    expect(() => recheck(call({ candidates: candidates.slice(1) }), () => [])).toThrow('award-nobody-nominated')
  })
})

test('a veto finds the unit’s own troubles, a suggestion those of all its units, and none that the call leaves out', () => {
  const troubles = [
    { unitId: 'u', suggestionId: '2' },
    { unitId: 'u', suggestionId: '1' },
    { unitId: 'u', suggestionId: '1' },
    { unitId: 'v', suggestionId: '3' },
  ]
  const measured = () => ({ counted: [], base: [] }) as never
  const ground: VetoGround = { facts: [], measured, falseContacts: troubles, pressed: troubles.slice(3) }
  const found = (list: Parameters<typeof countedFindings>[0], of: Parameters<typeof countedFindings>[1]) =>
    countedFindings(list, of, ground).map(({ veto, suggestionIds }) => [veto, suggestionIds])
  const u = { unitId: 'u', suggestionId: null }
  expect(found(['FALSE_CONTACT', 'PRESSED_DELEGATE'], u)).toEqual([['FALSE_CONTACT', ['1', '2']]])
  expect(found(['PRESSED_DELEGATE'], { unitId: null, suggestionId: '3' })).toEqual([['PRESSED_DELEGATE', ['3']]])
  expect(found(['LEAK'], u)).toEqual([])
})

const actorWith = (grant: Grant): Actor => ({
  ...{ personId: grant.role, accountId: 'account', signInId: 'sign-in', name: grant.role, grants: [grant] },
  congress: { id: 'g', name: 'congress', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
})

describe('who sees and does what', () => {
  const head = actorWith({ role: 'UNIT_HEAD', unitId: 'first' })
  const clerk = actorWith({ role: 'UNIT_CLERK', unitId: 'first' })
  const office = actorWith({ role: 'DELEGATE_OFFICE' })
  const [eve, first] = [on('2023-01-15'), on('2023-01-16')]
  const agreed = standing(notified(), 'AGREED')[0] as Candidate

  test('on the eve of the notice the list is the offices’, on its first day everybody’s', () => {
    expect(asShownTo(head, notified(), agreed, eve)).toMatchObject({ agreed: false, place: null })
    expect(asShownTo(head, notified(), agreed, first)).toEqual(agreed)
    expect(asShownTo(office, notified(), agreed, eve)).toEqual(agreed)
    const other = actorWith({ role: 'UNIT_HEAD', unitId: 'other' })
    expect([eve, first].map((day) => seesCandidate(other, notified(), agreed, day))).toEqual([false, true])
    expect(seesCandidate(other, notified(), listed[0] as Candidate, first)).toBe(false)
  })

  test('a head nominates workers of his own unit, a clerk nobody', () => {
    const as = (actor: typeof head, unitId: string, kind: 'UNIT' | 'WORKER' | 'SUGGESTION' = 'WORKER') =>
      nominatesAs(actor, { kind }, { unitId, groupLeaderId: null, delegationId: null })
    expect([as(head, 'first'), as(head, 'other'), as(clerk, 'first'), as(head, 'first', 'UNIT')]).toEqual([
      ...['UNIT', null, null, null],
    ])
    expect(as(office, 'other', 'SUGGESTION')).toBe('OFFICE')
  })

  test('a head objects once the notice is out, a clerk never', () => {
    const may = (actor: typeof head, today: typeof eve) =>
      awardPolicy.object(actor, { congressId: 'g', call: notified(), today })
    expect([may(head, eve), may(head, first), may(clerk, first)]).toEqual([false, true, false])
  })
})
