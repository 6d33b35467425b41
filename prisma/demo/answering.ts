import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Course } from './course'
import { at, clock, workingDaysBefore } from './days'
import { asksOf, bodyOf, meaningOf, publicityOf } from './letters'
import type { documentNumbers } from './numbering'
import { answersOf, summaryOf } from './proofs'
import type { Case } from './steps/case'
import { openLetter, sign, write } from './steps/replying'
import type { AnswerLetter } from './types'

export type NumberOf = ReturnType<typeof documentNumbers>

export type Round = {
  round: number
  letter: AnswerLetter
  answers: readonly string[]
  numberOf: NumberOf
  heardOn: LocalDate
}

export function reply(
  one: Case,
  course: Course,
  { round, letter, answers, numberOf, heardOn }: Round,
  on = course.repliedOn,
): void {
  const { written, chance } = course
  for (const unit of written.leads) {
    const meaning = meaningOf(letter, written)
    const letterOut = {
      body: bodyOf(course, unit, { round, heardOn }),
      summary: summaryOf(course, unit, meaning),
      answers: answersOf(course, { unit, own: asksOf(written, unit), answers }, meaning),
      letter,
      meaning,
      documentNumber: numberOf(course, unit, round),
      ...publicityOf(written),
    }
    if (asksOf(written, unit).length === 0) throw new Error(`nothing to answer for ${unit}: ${written.title}`)
    write(one, unit, letterOut, at(workingDaysBefore(on, chance.between(1, 2)), clock(10, 0) + chance.below(380)))
  }
  const signing = clock(9, 30) + chance.below(390)
  for (const [turn, unit] of written.leads.entries()) sign(one, unit, at(on, signing + turn * 25))
  for (const unit of written.leads)
    openLetter(one, unit, at(addDays(on, chance.between(0, 2)), clock(19, 0) + chance.below(150)))
}
