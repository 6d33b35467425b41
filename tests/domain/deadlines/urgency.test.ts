import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/domain/deadlines/local-date'
import { urgency } from '@/lib/domain/deadlines/urgency'
import { on } from './published-calendar'

const dueOn = on('2022-04-18')

describe('the four words', () => {
  test.each([
    ['2022-04-02', 'NORMAL'],
    ['2022-04-03', 'DUE_SOON'],
    ['2022-04-18', 'DUE_SOON'],
    ['2022-04-19', 'OVERDUE'],
  ])('on %s work due on 18 April is %s', (today, word) => {
    expect(urgency({ dueOn }, on(today))).toBe(word)
  })

  test('a pause stops the clock', () => {
    expect(urgency({ dueOn, pausedSince: on('2022-04-15') }, on('2022-06-01'))).toBe('PAUSED')
    expect(urgency({ dueOn, pausedSince: dueOn }, on('2022-06-01'))).toBe('PAUSED')
  })

  test('a pause begun after the last day excuses nothing', () => {
    expect(urgency({ dueOn, pausedSince: on('2022-04-19') }, on('2022-06-01'))).toBe('OVERDUE')
  })

  test('how near is near may be set', () => {
    expect(urgency({ dueOn }, on('2022-03-25'), 30)).toBe('DUE_SOON')
  })

  test('time only ever makes it more urgent', () => {
    const order = ['NORMAL', 'DUE_SOON', 'OVERDUE']
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (offset) => {
        const today = addDays(dueOn, offset)
        const [now, next] = [today, addDays(today, 1)].map((day) => order.indexOf(urgency({ dueOn }, day)))
        expect(next).toBeGreaterThanOrEqual(now as number)
      }),
    )
  })
})
