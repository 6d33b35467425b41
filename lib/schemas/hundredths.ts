import { z } from 'zod'

const shape = /^\s*[-－−]?\d{1,7}(\.\d{1,7})?\s*$/

/** The minus of a Chinese keyboard is one too; what is no number is left to be refused. */
const read = (typed: unknown) =>
  typeof typed === 'string' && shape.test(typed) ? Number(typed.replace(/[－−]/, '-')) : typed

/** Points or per cent as typed, with two places at most; out come whole hundredths. A blank is null where that is allowed. */
export function hundredths(least: number, most: number) {
  const number = z
    .number({ error: 'not-a-number' })
    .min(least)
    .max(most)
    .refine((typed) => Math.abs(typed * 100 - Math.round(typed * 100)) < 1e-6, 'two-decimals')
    // The zero takes the sign of '-0' away.
    .transform((typed) => Math.round(typed * 100) + 0)
  const asked = z.preprocess(read, number)
  const blankIsNull = (typed: unknown) => (typed === '' || typed === undefined ? null : read(typed))
  return Object.assign(asked, { nullable: () => z.preprocess(blankIsNull, number.nullable()) })
}

/** What one who judges or claims types: points, a count, or 1 and 0 for yes and no; blank is nothing yet. */
export const typedValue = () => hundredths(-9999.99, 9999.99).nullable()
