import { expect, test } from 'vitest'
import { numberTextFrom } from '@/lib/domain/suggestion/number-pattern'

test.each([
  ['{number}', '7'],
  ['{number:3}', '007'],
  ['{term}{session}{number:3}', '191007'],
  ['DH{number:4}', 'DH0007'],
  ['{year}-{number:2}', '2022-07'],
])('%s writes %s', (pattern, written) => {
  expect(numberTextFrom(pattern, { term: 19, session: 1, year: 2022, number: 7 })).toBe(written)
})
