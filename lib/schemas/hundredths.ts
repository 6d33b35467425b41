import { z } from 'zod'

/** Points or per cent as typed, with two places at most; out come whole hundredths. A blank is null where that is allowed. */
export function hundredths(least: number, most: number) {
  const number = z
    .number({ error: 'not-a-number' })
    .min(least)
    .max(most)
    .refine((typed) => Math.abs(typed * 100 - Math.round(typed * 100)) < 1e-6, 'two-decimals')
    .transform((typed) => Math.round(typed * 100))
  const read = (typed: unknown) =>
    typeof typed === 'string' && /^\s*\d{1,7}(\.\d{1,7})?\s*$/.test(typed) ? Number(typed) : typed
  const asked = z.preprocess(read, number)
  const blankIsNull = (typed: unknown) => (typed === '' || typed === undefined ? null : read(typed))
  return Object.assign(asked, { nullable: () => z.preprocess(blankIsNull, number.nullable()) })
}
