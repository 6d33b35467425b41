import { z } from 'zod'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'

export const outsideRequestSchema = z.strictObject({
  assignmentId: id('assignment'),
  addressee: line(2, 60),
  title: line(4, 80),
  question: text(5, 1000),
  excerpt: optionalText(2000),
  untilOn: day,
})
export const outsideOnlySchema = z.strictObject({ requestId: id('outside request') })

export const outsideAnswerLength = { minimum: 5, maximum: 5000 }

/** What comes from outside is read as strictly as what comes from within. */
export const outsideAnswerSchema = z.strictObject({
  answeredBy: line(2, 60),
  answer: text(outsideAnswerLength.minimum, outsideAnswerLength.maximum),
})
