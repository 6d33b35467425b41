import { expect, test } from 'vitest'
import { publicPromiseState, publicPromiseSums } from '@/lib/domain/commitment/public-state'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { publishedByUnit } from '@/lib/domain/publication/by-unit'

const counted = (meaning: 'SOLVED' | 'PLANNED' | null, suggestions: number, replies: number, unitId = 'a') => ({
  ...{ unitId, unit: unitId, year: 2022, meaning, suggestions, replies },
})

test('each unit has its suggestions by class, those without a class in the sum alone', () => {
  const all = [counted('SOLVED', 1, 2), counted('PLANNED', 2, 2), counted(null, 1, 1), counted('SOLVED', 5, 6, 'b')]
  expect(publishedByUnit(all)).toMatchObject([
    { id: 'a', suggestions: 4, replies: 5, meanings: { SOLVED: 1, PLANNED: 2, DEFERRED: 0 } },
    { id: 'b', suggestions: 5, replies: 6, meanings: { SOLVED: 5, PLANNED: 0 } },
  ])
  expect(publishedByUnit([])).toEqual([])
})

test.each([
  [{ outcome: 'STRUCK_OFF', closedOn: '2022-10-08', doneOn: '2022-09-30' }, 'KEPT'],
  [{ outcome: 'STRUCK_OFF', closedOn: '2022-10-08', doneOn: '2022-10-01' }, 'KEPT_LATE'],
  [{ outcome: 'STRUCK_OFF', closedOn: '2022-10-08', doneOn: null }, 'KEPT_LATE'],
  [{ outcome: 'NOT_KEPT', closedOn: '2022-10-08', doneOn: null }, 'NOT_KEPT'],
  [{ outcome: 'REPLACED', closedOn: '2022-08-08', doneOn: null }, 'REPLACED'],
  [{ outcome: null, closedOn: '2022-08-08', doneOn: null }, 'CLOSED'],
  [{ outcome: null, closedOn: null, doneOn: null }, 'RUNNING'],
] as const)('%o is %s', (fact, state) => {
  const day = (text: string | null) => (text === null ? null : localDate(text))
  const promise = {
    ...{ id: '1', dueOn: localDate('2022-09-30'), outcome: fact.outcome },
    ...{ closedOn: day(fact.closedOn), doneOn: day(fact.doneOn) },
  }
  expect(publicPromiseState(promise, localDate('2022-09-30'))).toBe(state)
  if (state === 'RUNNING') expect(publicPromiseState(promise, localDate('2022-10-01'))).toBe('OVERDUE')
})

test('promises of several congresses are summed each by the day that it is there', () => {
  const open = { outcome: null, closedOn: null, doneOn: null, dueOn: localDate('2022-09-30') }
  const [before, after] = [localDate('2022-09-29'), localDate('2022-10-01')]
  const kept = { ...open, outcome: 'STRUCK_OFF' as const, closedOn: after, doneOn: localDate('2022-09-30') }
  const promises = [
    { id: '1', ...open, today: before },
    { id: '2', ...open, today: after },
    { id: '3', ...kept, today: after },
  ]
  expect(publicPromiseSums(promises)).toEqual({ count: 3, due: 2, kept: 1, overdue: 1 })
  expect(publicPromiseSums([])).toEqual({ count: 0, due: 0, kept: 0, overdue: 0 })
})
