import { expect, test } from 'vitest'
import { yearsInARow } from '@/lib/domain/likeness/raised-years'

test.each([
  [[2022], 1],
  [[2020, 2021, 2022], 3],
  [[2018, 2021, 2022], 2],
  [[2019, 2022], 1],
])('%j ends with %i in a row', (years, count) => {
  expect(yearsInARow(years)).toBe(count)
})
