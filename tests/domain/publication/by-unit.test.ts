import { expect, test } from 'vitest'
import { publicPromiseState, publicPromiseSums } from '@/lib/domain/commitment/public-state'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { publishedByUnit } from '@/lib/domain/publication/by-unit'

const answer = (suggestionId: string, round: number, meaning: 'SOLVED' | 'PLANNED') => ({
  ...{ unitId: 'a', unit: '住建局', year: 2022, suggestionId, round, meaning },
})

test('a suggestion that was answered twice counts once, by the last reply', () => {
  const [unit] = publishedByUnit([answer('1', 2, 'SOLVED'), answer('1', 1, 'PLANNED'), answer('2', 1, 'PLANNED')])
  expect(unit).toMatchObject({ suggestions: 2, replies: 3, meanings: { SOLVED: 1, PLANNED: 1, DEFERRED: 0 } })
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
