import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clock, count, merged } from '@/lib/domain/deadlines/count'
import { dueOn } from '@/lib/domain/deadlines/due'
import { laterOf } from '@/lib/domain/deadlines/local-date'
import { anyClock, anyExtension, anyPause } from './any-clock'
import { published } from './published-calendar'

const due = (clock: Clock) => count(clock, published).dueOn

const clockAnd = <More>(more: (clock: Clock) => fc.Arbitrary<More>) =>
  anyClock().chain((clock) => more(clock).map((one) => [clock, one] as const))

describe('whatever happens', () => {
  test('one more pause never makes the day earlier', () => {
    fc.assert(
      fc.property(
        clockAnd(({ startedOn }) => anyPause(startedOn)),
        ([clock, pause]) => {
          expect(due({ ...clock, pauses: [...clock.pauses, pause] }) >= due(clock)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('one more extension never makes the day earlier', () => {
    fc.assert(
      fc.property(
        clockAnd(({ startedOn }) => anyExtension(startedOn)),
        ([clock, extension]) => {
          expect(due({ ...clock, extensions: [...clock.extensions, extension] }) >= due(clock)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('to merge what overlaps changes nothing', () => {
    fc.assert(
      fc.property(anyClock(), (clock) => {
        const together = clock.pauses.every(({ until }) => until !== null) ? merged(clock.pauses) : clock.pauses
        expect(count({ ...clock, pauses: together }, published)).toEqual(count(clock, published))
      }),
      { numRuns: 1000 },
    )
  })

  test('the order in which it is told does not matter', () => {
    fc.assert(
      fc.property(
        clockAnd(({ pauses, extensions }) =>
          fc.tuple(
            fc.shuffledSubarray([...pauses], { minLength: pauses.length }),
            fc.shuffledSubarray([...extensions], { minLength: extensions.length }),
          ),
        ),
        ([clock, [pauses, extensions]]) => {
          expect(count({ ...clock, pauses, extensions }, published)).toEqual(count(clock, published))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('the day is never past the longest that the law allows, nor before the first', () => {
    fc.assert(
      fc.property(anyClock(), (clock) => {
        const { dueOn: day, firstDueOn } = count(clock, published)
        expect(day >= firstDueOn).toBe(true)
        if (clock.cap) {
          const longest = dueOn(clock.cap, clock.startedOn, published).day
          expect(day <= laterOf(longest, firstDueOn)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a day never lies inside a pause that has ended', () => {
    fc.assert(
      fc.property(anyClock(), (clock) => {
        const { turns, dueOn: day } = count({ ...clock, cap: null }, published)
        for (const turn of turns) if (turn.kind === 'PAUSED') expect(day >= turn.until).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
