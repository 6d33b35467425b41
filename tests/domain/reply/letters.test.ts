import { expect, test } from 'vitest'
import { Refusal } from '@/lib/domain/refusal'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { ensureLettersFit, ensureYearFits, type LetterSet } from '@/lib/domain/reply/letters'

const letters = (...order: string[]) =>
  Object.fromEntries(answerMeanings.map((meaning, place) => [meaning, order[place]])) as LetterSet
const refusalOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof Refusal ? error.code : error
  }
}
const codeOf = (...order: string[]) => refusalOf(() => ensureLettersFit(letters(...order)))

test('five letters, or fewer where neighbours share one', () => {
  expect(codeOf('A', 'B', 'B', 'C', 'D')).toBeUndefined()
  expect(codeOf('甲', '乙', '乙', '丙', '丙')).toBeUndefined()
  expect(codeOf('1', '2', '3', '4', '5')).toBeUndefined()
})

test('solved has a letter of its own', () => {
  expect(codeOf('A', 'A', 'B', 'C', 'D')).toBe('letter-of-solved-shared')
  expect(codeOf('A', 'B', 'C', 'D', 'A')).toBe('letter-of-solved-shared')
})

test('no letter comes back after another', () => {
  expect(codeOf('A', 'B', 'C', 'B', 'D')).toBe('letters-out-of-order')
})

test('for this year while no reply of it is signed, for the next five in any case', () => {
  const year = (of: number, isUsed = false) => refusalOf(() => ensureYearFits(of, { thisYear: 2022, isUsed }))
  expect(year(2022)).toBeUndefined()
  expect(year(2027)).toBeUndefined()
  expect(year(2021)).toBe('letters-year-outside')
  expect(year(2028)).toBe('letters-year-outside')
  expect(year(2022, true)).toBe('letters-in-use')
})
