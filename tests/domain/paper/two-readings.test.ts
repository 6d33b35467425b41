import { expect, test } from 'vitest'
import { standingOf } from '@/lib/domain/paper/two-readings'

const by = (personId: string, marks: string) => ({ personId, marks })
const stands = (...readings: ReturnType<typeof by>[]) => standingOf(readings, (one, other) => one === other)

test('nobody and one alone decide nothing, however often he reads', () => {
  expect(stands()).toEqual({ state: 'AWAITS_SECOND' })
  expect(stands(by('a', '8'), by('a', '9'))).toEqual({ state: 'AWAITS_SECOND' })
})

test('of each the last reading counts, whoever reads again', () => {
  expect(stands(by('a', '8'), by('b', '9'), by('a', '9'))).toEqual({ state: 'AGREED', marks: '9' })
  expect(stands(by('a', '8'), by('b', '8'), by('b', '9'))).toEqual({
    ...{ state: 'DIFFERENT', readings: [by('a', '8'), by('b', '9')] },
  })
})

test('a third decides only where the two differ, also against both', () => {
  expect(stands(by('a', '8'), by('b', '9'), by('c', '9'))).toEqual({ state: 'DECIDED', marks: '9' })
  expect(stands(by('a', '8'), by('b', '9'), by('c', '7'))).toEqual({ state: 'DECIDED', marks: '7' })
  expect(stands(by('a', '8'), by('b', '8'), by('c', '7'))).toEqual({ state: 'AGREED', marks: '8' })
})
