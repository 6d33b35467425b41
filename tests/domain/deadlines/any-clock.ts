import fc from 'fast-check'
import type { Clock, GrantedExtension, Pause } from '@/lib/domain/deadlines/count'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { calendarDays, months, workingDays } from './a-clock'
import { on } from './published-calendar'

const anyLimit = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map(months),
  fc.integer({ min: 1, max: 60 }).map(calendarDays),
  fc.integer({ min: 1, max: 40 }).map(workingDays),
)

const anyStart = fc.integer({ min: 0, max: 6 * 365 }).map((place) => addDays(on('2019-01-01'), place))

export const closedPause = (startedOn: LocalDate): fc.Arbitrary<Pause> =>
  fc
    .tuple(fc.integer({ min: -10, max: 150 }), fc.integer({ min: 1, max: 40 }))
    .map(([place, days]) => ({ from: addDays(startedOn, place), until: addDays(startedOn, place + days) }))

export const anyPause = (startedOn: LocalDate): fc.Arbitrary<Pause> =>
  fc.oneof(
    { weight: 4, arbitrary: closedPause(startedOn) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0, max: 150 }).map((place) => ({ from: addDays(startedOn, place), until: null })),
    },
  )

export const anyExtension = (startedOn: LocalDate): fc.Arbitrary<GrantedExtension> =>
  fc
    .tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 0, max: 120 }))
    .map(([place, days]) => ({ agreedOn: addDays(startedOn, place), until: addDays(startedOn, place + days) }))

export const anyClock = (pauseOf: (startedOn: LocalDate) => fc.Arbitrary<Pause> = anyPause): fc.Arbitrary<Clock> =>
  anyStart.chain((startedOn) =>
    fc.record({
      limit: anyLimit,
      startedOn: fc.constant(startedOn),
      pauses: fc.array(pauseOf(startedOn), { maxLength: 4 }),
      extensions: fc.array(anyExtension(startedOn), { maxLength: 3 }),
      cap: fc.constantFrom(null, months(6)),
      statedOn: fc.constant(null),
    }),
  )
