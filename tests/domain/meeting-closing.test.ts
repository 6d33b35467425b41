import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import {
  type CountedMeeting,
  delegatesCalled,
  figuresOfAll,
  meetingFigures,
  rateOf,
} from '@/lib/domain/meeting/attendance'
import { closeBy, closingStep, workingDaysLate } from '@/lib/domain/meeting/closing'
import { cameAs, clockedAt, doorOpensAt } from '@/lib/domain/meeting/sign-in'
import { Refusal } from '@/lib/domain/refusal'
import { calendar } from '@/prisma/demo/days'

const day = localDate

describe('three working days', () => {
  test('a meeting of Friday is to be closed on Wednesday', () => {
    expect(closeBy(day('2022-05-20'), calendar)).toBe('2022-05-25')
    expect(workingDaysLate(day('2022-05-20'), day('2022-05-25'), calendar)).toBe(0)
    expect(workingDaysLate(day('2022-05-20'), day('2022-05-26'), calendar)).toBe(1)
  })

  test('over the National Day week nobody is late before it is worked again', () => {
    expect(closeBy(day('2022-09-29'), calendar)).toBe('2022-10-09')
    expect(closingStep(day('2022-09-29'), day('2022-10-05'), calendar)).toBeNull()
    expect(closingStep(day('2022-09-29'), day('2022-10-10'), calendar)).toBe(1)
  })

  test.each([
    ['2022-05-26', 1],
    ['2022-05-30', 1],
    ['2022-05-31', 2],
    ['2022-06-06', 3],
  ] as const)('on %s reminder %i is due', (today, step) => {
    expect(closingStep(day('2022-05-20'), day(today), calendar)).toBe(step)
  })
})

const guest = (
  capacity: 'DELEGATE' | 'HEAD',
  presence: string | null,
  delegateId: string | null = null,
  isOnLeave = false,
) => ({ capacity, presence, delegateId, isOnLeave }) as CountedMeeting['guests'][number]
const first: CountedMeeting = {
  guests: [
    guest('DELEGATE', 'PRESENT', 'd1'),
    guest('DELEGATE', 'ABSENT', 'd2', true),
    guest('HEAD', 'HEAD'),
    guest('HEAD', 'DEPUTY'),
    guest('HEAD', 'ABSENT'),
  ],
  outcomes: ['ACCEPTED', 'BACK_TO_WORK', 'POSTPONED'],
  promises: 2,
}
const second: CountedMeeting = {
  guests: [guest('DELEGATE', 'PRESENT', 'd2')],
  outcomes: ['ACCEPTED', null],
  promises: 0,
}

describe('figures', () => {
  test('each number stands beside what it is a part of', () => {
    expect(meetingFigures(first)).toMatchObject({
      delegates: { part: 1, base: 2 },
      leave: { part: 1, base: 2 },
      heads: { part: 1, base: 3 },
      accepted: { part: 1, base: 3 },
    })
    expect(rateOf({ part: 1, base: 3 })).toBe('33.3')
    expect(rateOf({ part: 0, base: 0 })).toBeNull()
  })

  test('of a year everything is the sum of its meetings, and people are counted once', () => {
    const [one, two, all] = [meetingFigures(first), meetingFigures(second), figuresOfAll([first, second])]
    for (const key of [
      'accepted',
      'backToWork',
      'postponed',
      'open',
      'delegates',
      'leave',
      'heads',
      'deputies',
      'unitsAbsent',
    ] as const)
      expect(all[key], key).toEqual({ part: one[key].part + two[key].part, base: one[key].base + two[key].base })
    expect(all.items).toBe(all.accepted.part + all.backToWork.part + all.postponed.part + all.open.part)
    expect(all.heads.part + all.deputies.part + all.unitsAbsent.part).toBe(all.heads.base)
    expect(delegatesCalled([first, second])).toBe(2)
  })
})

describe('at the door', () => {
  const hall = { startsAt: new Date('2022-05-20T01:00:00Z') }
  const head = { capacity: 'HEAD', deputyName: '林副', deputyPost: '副局长' } as const

  test('it opens three hours before, and no clock is ahead of ours', () => {
    expect(doorOpensAt(hall).toISOString()).toBe('2022-05-19T22:00:00.000Z')
    const now = new Date('2022-05-20T01:30:00Z')
    expect(clockedAt(hall, new Date('2022-05-20T02:00:00Z'), now)).toEqual(now)
    expect(clockedAt(hall, new Date('2022-05-18T02:00:00Z'), now)).toEqual(doorOpensAt(hall))
  })

  test('whoever was announced comes under his name, and somebody else without his post', () => {
    const came = { presence: 'DEPUTY', post: '' } as const
    expect(cameAs(head, { ...came, name: '' })).toEqual({
      presence: 'DEPUTY',
      presentName: '林副',
      presentPost: '副局长',
    })
    expect(cameAs(head, { ...came, name: '周科' })).toEqual({
      presence: 'DEPUTY',
      presentName: '周科',
      presentPost: '',
    })
    const unknown = { ...head, deputyName: '', deputyPost: '' }
    expect(() => cameAs(unknown, { ...came, name: '' })).toThrow(new Refusal('deputy-name-missing'))
    expect(() => cameAs(head, { ...came, presence: 'PRESENT', name: '' })).toThrow(new Refusal('presence-not-fitting'))
  })
})
