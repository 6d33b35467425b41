import { expect, test } from 'vitest'
import { yearsToWriteOf } from '@/lib/domain/annual-report/year-due'
import { localDate } from '@/lib/domain/deadlines/local-date'

const on = (day: string, years: readonly number[] = [2021, 2023, 2020, 2022, 2024]) =>
  yearsToWriteOf(years, localDate(day))

test('the year that is over comes first from New Year to the end of May, then the running one', () => {
  expect(on('2022-12-31')).toEqual([2022, 2021, 2020])
  expect(on('2023-01-01')).toEqual([2022, 2023, 2021, 2020])
  expect(on('2023-05-31')).toEqual([2022, 2023, 2021, 2020])
  expect(on('2023-06-01')).toEqual([2023, 2022, 2021, 2020])
})

test('a year without a session is passed over, and where none is over this one is offered', () => {
  expect(on('2023-01-09', [2020, 2023])).toEqual([2020, 2023])
  expect(on('2023-01-09', [2023])).toEqual([2023])
  expect(on('2022-12-31', [2023])).toEqual([])
})
