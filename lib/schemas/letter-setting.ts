import { z } from 'zod'
import { id } from './id'
import { optionalText, text } from './text'

const oneLine = (maximum: number) => optionalText(maximum).refine((typed) => !typed.includes('\n'), 'one-line-only')

/** '济阳交函〔{year}〕{number}号': the year and the running number have to stand in it, the number once. */
const numberPattern = oneLine(40).refine(
  (typed) => typed === '' || (typed.split('{year}').length === 2 && typed.split(/\{number(?::[1-6])?\}/).length === 2),
  'number-pattern-incomplete',
)

export const letterSettingSchema = z.strictObject({
  unitId: id('unit'),
  sectionSigns: z.boolean(),
  numberPattern,
  contact: oneLine(40),
  contactPhone: oneLine(40),
  copies: oneLine(200),
})

export const signOffSettingSchema = z.strictObject({ governmentChecks: z.boolean(), reason: text(5, 500) })
