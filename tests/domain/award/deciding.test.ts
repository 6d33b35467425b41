import { describe, expect, test } from 'vitest'
import { nextOnList, noticeStage, standingOf } from '@/lib/domain/award/award'
import { agree, decide, follow, lastDayOfNotice, openNotice, strike } from '@/lib/domain/award/deciding'
import { ensureNominable, shortlist, withFindings } from '@/lib/domain/award/nominating'
import { on, published } from '../deadlines/published-calendar'
import { call, candidate, listed, noted, notified } from './a-call'

describe('a nomination', () => {
  test('counts for whom it is made, and a taken back one counts for nobody', () => {
    const full = call({ state: 'NOMINATED', candidates: [candidate('one')] })
    const other = { unitId: 'two', person: '', suggestionId: null }
    expect(() => ensureNominable(full, other, 'GROUP', '第一组')).toThrow('award-each-full')
    expect(() => ensureNominable(full, other, 'GROUP', '第二组')).not.toThrow()
    expect(() => ensureNominable(full, other, 'OFFICE', '代表工委')).not.toThrow()
    expect(() => ensureNominable(full, { ...other, unitId: 'one' }, 'OFFICE', '')).toThrow('award-candidate-twice')
    const back = call({ state: 'NOMINATED', candidates: [candidate('one', { isTakenBack: true })] })
    expect(() => ensureNominable(back, other, 'GROUP', '第一组')).not.toThrow()
  })

  test('stands on the list three times the quota at most, and whoever is barred leaves it', () => {
    expect(() => shortlist(call({ candidates: [...listed, candidate('x')] }), candidate('x'), '好')).toThrow(
      'award-shortlist-full',
    )
    const barred = withFindings(candidate('first', { place: 1, placeReason: '好' }), [noted])
    expect(barred).toMatchObject({ place: null, placeReason: '' })
    expect(standingOf(barred)).toBe('BARRED')
    expect(standingOf({ ...barred, isTakenBack: true })).toBe('TAKEN_BACK')
  })
})

describe('the notice', () => {
  test('lasts its working days: the rest days of the Spring Festival do not count', () => {
    expect(lastDayOfNotice(on('2023-01-16'), 5, published)).toBe('2023-01-20')
    expect(lastDayOfNotice(on('2023-01-18'), 5, published)).toBe('2023-01-29')
    expect(() => openNotice(call({ state: 'MET' }), on('2023-01-08'), on('2023-01-09'), published)).toThrow(
      'award-day-outside',
    )
  })

  test('goes on for whoever follows as long as for the others, in the order of the list', () => {
    const struck = { ...strike(notified(), 'first', '放弃', on('2023-01-18')), agreed: true }
    const left = notified({ candidates: [...listed.filter(({ id }) => id !== 'first'), struck] })
    expect(nextOnList(left)?.id).toBe('second')
    expect(() => follow(left, 'third', '递补', on('2023-01-18'), published)).toThrow('award-not-next')
    const { candidate: next, noticeUntil } = follow(left, 'second', '递补', on('2023-01-18'), published)
    expect([next.agreed, noticeUntil]).toEqual([true, '2023-01-29'])
    expect(() => follow(notified(), 'second', '递补', on('2023-01-18'), published)).toThrow('award-over-quota')
  })

  test('is over the day after its last, and then decided or not', () => {
    const days = { noticeUntil: on('2023-01-20'), decidedOn: null }
    expect(noticeStage(days, on('2023-01-20'))).toBe('RUNNING')
    expect(noticeStage(days, on('2023-01-21'))).toBe('OVER')
    expect(noticeStage({ ...days, decidedOn: on('2023-01-30') }, on('2023-01-30'))).toBe('DECIDED')
  })
})

describe('the decision', () => {
  test('comes after the meeting has agreed to no more than the quota of the list', () => {
    const ready = call({ candidates: listed })
    const meets = (ids: string[]) => () => agree(ready, ids, on('2023-01-05'), on('2023-01-09'))
    expect(meets(['first', 'second'])).toThrow('award-over-quota')
    expect(meets(['stranger'])).toThrow('award-agreed-outside')
    expect(meets(['second'])().map(({ id, agreed }) => [id, agreed])).toEqual([['second', true]])
  })

  test('waits for the last day and for every answer, and numbers the certificates in order', () => {
    expect(() => decide(notified(), on('2023-01-20'), on('2023-01-20'))).toThrow('award-notice-not-over')
    expect(() => decide(notified(), on('2023-01-20'), on('2023-01-21'))).toThrow('award-day-outside')
    const both = notified({ candidates: listed.slice(0, 2).map((one) => ({ ...one, agreed: true })), quota: 2 })
    const decided = decide(both, on('2023-01-29'), on('2023-01-30'))
    expect(decided.map(({ id, certificate }) => [id, certificate])).toEqual([
      ['first', 1],
      ['second', 2],
    ])
  })
})
