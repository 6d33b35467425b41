import { isStaff } from '../access/actor'
import type { Rule } from '../access/policy'
import { Refusal } from '../refusal'
import { type AnswerMeaning, answerMeanings } from './answer-class'

/** The congress's own letter for each fixed meaning: A to D, or three where two meanings share one. */
export type LetterSet = Readonly<Record<AnswerMeaning, string>>

/** The office chooses them, for a year that has not begun to answer. */
export const lettersPolicy: { set: Rule<null> } = { set: isStaff }

/** What is solved has a letter of its own, and no letter comes back after another: worse never looks better. */
export function ensureLettersFit(letters: LetterSet): void {
  const order = answerMeanings.map((meaning) => letters[meaning])
  if (order.filter((letter) => letter === letters.SOLVED).length > 1) throw new Refusal('letter-of-solved-shared')
  const isBack = order.some((letter, place) => order.indexOf(letter) < place && order[place - 1] !== letter)
  if (isBack) throw new Refusal('letters-out-of-order')
}

export function ensureYearFits(year: number, { thisYear, isUsed }: { thisYear: number; isUsed: boolean }): void {
  if (year < thisYear || year > thisYear + 5)
    throw new Refusal('letters-year-outside', { from: thisYear, to: thisYear + 5 })
  if (isUsed) throw new Refusal('letters-in-use', { year })
}
