import { describe, expect, test } from 'vitest'
import { type Clock, count } from '@/lib/domain/deadlines/count'
import { clockOf, months } from './a-clock'
import { published } from './published-calendar'

const due = (clock: Clock) => count(clock, published).dueOn
const turnsOf = (clock: Clock) => count(clock, published).turns.map(({ kind, day }) => `${kind} ${day}`)

/** Three months from 25 February 2022 end on Wednesday 25 May. */
const reply = (happened: Parameters<typeof clockOf>[2] = {}) =>
  clockOf(months(3), '2022-02-25', { cap: months(6), ...happened })

describe('an extension', () => {
  const given = (
    extended: readonly (readonly [string, string])[],
    stood: readonly (readonly [string, string])[] = [],
  ) => due(reply({ extended, stood }))

  test('runs to the day agreed, and past a holiday', () => {
    expect(given([['2022-05-10', '2022-07-15']])).toBe('2022-07-15')
    expect(given([['2022-05-10', '2022-06-03']])).toBe('2022-06-06')
  })

  test('after an extension the later day holds', () => {
    const first = ['2022-05-10', '2022-06-30'] as const
    expect(given([first, ['2022-06-20', '2022-07-29']])).toBe('2022-07-29')
    expect(given([first, ['2022-06-20', '2022-06-24']])).toBe('2022-06-30')
  })

  test('already holds the pauses before it, and is moved by those after it', () => {
    expect(given([['2022-05-10', '2022-07-15']], [['2022-03-01', '2022-03-11']])).toBe('2022-07-15')
    expect(given([['2022-04-20', '2022-07-15']], [['2022-05-02', '2022-05-22']])).toBe('2022-08-04')
  })

  test('agreed inside a pause is moved by the rest of the pause', () => {
    const clock = reply({ extended: [['2022-05-12', '2022-07-15']], stood: [['2022-05-02', '2022-05-22']] })
    expect(due(clock)).toBe('2022-07-25')
    expect(turnsOf(clock)).toEqual([
      'COUNTED 2022-05-25',
      'PAUSED 2022-06-04',
      'EXTENDED 2022-07-15',
      'PAUSED 2022-07-25',
    ])
  })
})

describe('six months from assignment', () => {
  test.each([
    ['an extension', { extended: [['2022-05-10', '2022-12-30']] }],
    ['a pause', { stood: [['2022-03-01', '2022-07-01']] }],
    [
      'an extension on an extension',
      {
        extended: [
          ['2022-05-10', '2022-08-20'],
          ['2022-08-10', '2022-09-20'],
        ],
      },
    ],
    ['both', { extended: [['2022-05-10', '2022-08-20']], stood: [['2022-06-01', '2022-07-01']] }],
  ] as const)('%s does not pass them', (_, happened) => {
    const clock = reply(happened)
    expect(due(clock)).toBe('2022-08-25')
    expect(turnsOf(clock).at(-1)).toBe('CAPPED 2022-08-25')
  })

  test('that end in a holiday week move with it', () => {
    const extended = [['2022-06-20', '2022-12-01']] as const
    expect(due(clockOf(months(3), '2022-04-02', { extended, cap: months(6) }))).toBe('2022-10-08')
  })
})

const statedCases: readonly (readonly [happened: Parameters<typeof clockOf>[2], day: string, why: string])[] = [
  [{ stated: '2022-06-10' }, '2022-06-10', 'takes the place of the counted one'],
  [{ stated: '2022-05-02' }, '2022-05-02', 'on a holiday stays, for it was stated'],
  [{ stated: '2022-06-10', extended: [['2022-05-10', '2022-07-15']] }, '2022-07-15', 'can be extended'],
  [{ stated: '2022-12-01' }, '2022-12-01', 'may lie past six months'],
  [{ stated: '2022-12-01', extended: [['2022-05-10', '2023-03-01']] }, '2022-12-01', 'then goes no further'],
]

describe('a stated day', () => {
  test.each(statedCases)('%j: %s (%s)', (happened, day) => {
    expect(due(reply(happened))).toBe(day)
  })
})
