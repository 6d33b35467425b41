import { describe, expect, test } from 'vitest'
import {
  defaultLadders,
  dueSteps,
  ensureFits,
  isReminded,
  type Ladder,
  ladderBounds,
  type RemindedPurpose,
  remindedPurposes,
  rolesUpTo,
  rungsOf,
  stepsTold,
} from '@/lib/domain/deadlines/ladder'
import { isRight } from '@/lib/domain/deadlines/limits'
import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'

const dueOn = localDate('2022-06-01')
const open = { purpose: 'reply', dueOn, pausedSince: null, doneOn: null, voidOn: null } as const
const reply = defaultLadders.reply
const on = (day: number, taken: readonly number[] = [], more: object = {}) => {
  const { sent, passedOver } = dueSteps(reply, { ...open, ...more }, addDays(dueOn, day), taken)
  return { sent: sent?.day ?? null, passedOver: passedOver.map((step) => step.day) }
}

describe('on which day which step', () => {
  test('the day before the first step nobody is reminded', () =>
    expect(on(-31)).toEqual({ sent: null, passedOver: [] }))
  test('on the day of a step it is taken', () => expect(on(-30)).toEqual({ sent: -30, passedOver: [] }))
  test('between two steps nothing more is due', () => expect(on(-20, [-30])).toEqual({ sent: null, passedOver: [] }))
  test('a step missed for a day or two is caught up with', () => expect(on(-13, [-30]).sent).toBe(-15))
  test('after days without a worker the newest is sent and the older are passed over', () =>
    expect(on(0, [-30])).toEqual({ sent: 0, passedOver: [-15, -7, -3] }))
  test('a year later there is one message', () => {
    expect(on(366)).toEqual({ sent: 7, passedOver: [-30, -15, -7, -3, 0, 1] })
    expect(on(366, [-30, -15, -7, -3, 0, 1, 7])).toEqual({ sent: null, passedOver: [] })
  })
  test('an older step that a change of the ladder brought in is passed over, not sent after a newer', () =>
    expect(on(-2, [-3])).toEqual({ sent: null, passedOver: [-30, -15, -7] }))
})

describe('after a pause or an extension', () => {
  const told = (...steps: number[]) => steps.map((step) => ({ step, occasion: 0, dueOn }))
  const again = (moved: number, ...steps: number[]) =>
    stepsTold(told(...steps), { occasion: 1, dueOn: addDays(dueOn, moved) })

  test.each([
    [3, [-30, -15, -7], 'three days: of three steps none is told again'],
    [7, [-30, -15], 'a week: that a week is left may be told again'],
    [29, [-30], 'one day short of a month'],
    [30, [], 'a month: everything'],
    [1, [-30, -15, -7], 'one day'],
  ])('moved by %i days, %j stand as told (%s)', (moved, stand) => expect(again(moved, -30, -15, -7)).toEqual(stand))

  test('the day itself is told of each day, and a day after it once the day has moved', () => {
    expect(again(1, 0, 1)).toEqual([])
    expect(again(0, 0, 1)).toEqual([1])
  })

  test('of the same occasion everything stands, and a row from before the day was written tells again', () => {
    const rows = [
      { step: -30, occasion: 1, dueOn: null },
      { step: -15, occasion: 0, dueOn: null },
    ]
    expect(stepsTold(rows, { occasion: 1, dueOn })).toEqual([-30])
  })

  test('what stands as told is neither sent nor passed over', () => {
    const day = addDays(dueOn, 3)
    const taken = again(3, -30, -15)
    const on = (left: number) => dueSteps(reply, { ...open, dueOn: day }, addDays(day, -left), taken)
    expect(on(14)).toEqual({ sent: null, passedOver: [] })
    expect(on(7).sent?.day).toBe(-7)
  })
})

describe('nobody is reminded of', () => {
  test.each([
    ['what stands still', { pausedSince: localDate('2022-05-01') }],
    ['what is done', { doneOn: localDate('2022-05-01') }],
    ['what is void', { voidOn: localDate('2022-05-01') }],
  ])('%s', (_, more) => expect(on(0, [], more)).toEqual({ sent: null, passedOver: [] }))

  test('a right that has lapsed', () => {
    const onItsDay = [{ day: 0, rung: 'CLERK' as const }]
    const right = { ...open, purpose: 'object' as const }
    expect(dueSteps(onItsDay, right, dueOn, []).sent?.day).toBe(0)
    expect(dueSteps(onItsDay, right, addDays(dueOn, 1), [])).toEqual({ sent: null, passedOver: [] })
  })
})

describe('the ladders that come with the software', () => {
  test.each(remindedPurposes)('%s climbs day by day, upwards only, within the bounds', (purpose) => {
    const ladder = defaultLadders[purpose]
    const there: readonly string[] = rungsOf[purpose]
    const days = ladder.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].sort((left, right) => left - right))
    const heights = ladder.map(({ rung }) => there.indexOf(rung))
    expect(heights).toEqual(heights.toSorted((left, right) => left - right))
    expect(ladder.length).toBeLessThanOrEqual(ladderBounds.mostSteps)
    expect(Math.max(0, ...days.map(Math.abs))).toBeLessThanOrEqual(ladderBounds.farthest)
    expect(() => ensureFits(purpose, ladder)).not.toThrow()
  })

  test('a delegate is reminded three times and never after the day', () => {
    expect(defaultLadders.feedback.map(({ rung }) => rung)).toEqual(['DELEGATE', 'DELEGATE', 'DELEGATE'])
    expect(defaultLadders.feedback.every(({ day }) => day <= 0)).toBe(true)
  })

  test('whoever is reminded to acknowledge is not reminded of the same act under another name', () => {
    expect(defaultLadders.object).toEqual([])
  })

  test('a limit that only bounds another has none', () => expect(isReminded('extended-reply')).toBe(false))
})

describe('a congress may not set', () => {
  const refused = (purpose: RemindedPurpose, ladder: Ladder) => {
    try {
      ensureFits(purpose, ladder)
      return undefined
    } catch (error) {
      return (error as Refusal).code
    }
  }
  test('a rung that the purpose has not', () => {
    expect(refused('feedback', [{ day: 0, rung: 'CLERK' }])).toBe('rung-not-there')
    expect(refused('draft', [{ day: 0, rung: 'COMMITTEE' }])).toBe('rung-not-there')
  })
  test('a reminder of a right after it has lapsed', () => {
    expect(isRight('object')).toBe(true)
    expect(refused('object', [{ day: 1, rung: 'CLERK' }])).toBe('right-never-late')
    expect(refused('object', [{ day: 0, rung: 'CLERK' }])).toBeUndefined()
    expect(new Refusal('right-never-late').code).toBe('right-never-late')
  })
})

describe('who is told', () => {
  test.each([
    ['reply', 'CLERK', 'DEPARTMENT', ['UNIT_CLERK']],
    ['reply', 'HEAD', 'DEPARTMENT', ['UNIT_CLERK', 'UNIT_HEAD']],
    ['reply', 'GOVERNMENT_OFFICE', 'TOWN', ['UNIT_CLERK', 'UNIT_HEAD', 'GOVERNMENT_OFFICE']],
    ['reply', 'GOVERNMENT_OFFICE', 'COURT', ['UNIT_CLERK', 'UNIT_HEAD', 'DELEGATE_OFFICE']],
    ['reply', 'GOVERNMENT_OFFICE', 'PARTY_OR_MASS', ['UNIT_CLERK', 'UNIT_HEAD', 'DELEGATE_OFFICE']],
    ['reply', 'COMMITTEE', 'ENTERPRISE', ['UNIT_CLERK', 'UNIT_HEAD', 'GOVERNMENT_OFFICE', 'DELEGATE_OFFICE']],
    ['reply', 'COMMITTEE', 'COURT', ['UNIT_CLERK', 'UNIT_HEAD', 'DELEGATE_OFFICE']],
    ['feedback', 'DELEGATE', null, ['DELEGATE']],
    ['feedback', 'COMMITTEE', null, ['DELEGATE', 'DELEGATE_OFFICE']],
    ['assign-in-session', 'REGISTRAR', null, ['DELEGATE_OFFICE']],
  ] as const)('%s, up to %s, of a unit of kind %s', (purpose, rung, kind, roles) =>
    expect(rolesUpTo(purpose, rung, kind)).toEqual(roles),
  )
})
