import { expect, test } from 'vitest'
import type { Deadline } from '@/lib/domain/deadlines/deadline'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { asKept, type LedgerLine } from '@/lib/store/ledger-lines'

const counted = (doneOn: string | null, voidOn: string | null = null) =>
  ({
    key: 'reply:a:1',
    dueOn: localDate('2023-01-30'),
    pausedSince: null,
    doneOn: doneOn && localDate(doneOn),
    voidOn: voidOn && localDate(voidOn),
  }) as Deadline
const kept = (doneOn: string | null, voidOn: string | null = null) =>
  ({ ...counted(doneOn, voidOn), dueOn: localDate('2023-01-28') }) as unknown as LedgerLine

const dayOf = (deadline: Deadline, line: LedgerLine) => asKept([deadline], [line])[0]?.dueOn

test.each([
  ['done', '2023-01-29', null],
  ['void', null, '2023-01-29'],
])('what is %s keeps the day by which it was counted, whatever calendar came later', (_, done, over) => {
  expect(dayOf(counted(done, over), kept(done, over))).toBe('2023-01-28')
})

test('what is awaited stands on the day that the calendar of now gives', () => {
  expect(dayOf(counted(null), kept(null))).toBe('2023-01-30')
})

test('what is done on another day than was written is counted again', () => {
  expect(dayOf(counted('2023-01-29'), kept(null))).toBe('2023-01-30')
})

test('what the ledger does not hold yet stays as it was counted', () => {
  expect(asKept([counted('2023-01-29')], [])).toEqual([counted('2023-01-29')])
})
