import { z } from 'zod'
import { limitPurposes, limitUnits, restDayRules } from '@/lib/domain/deadlines/limits'
import { jurisdictions } from '@/lib/domain/deadlines/presets'
import { day } from './day'
import { text } from './text'
import { wholeNumber } from './whole-number'

const reason = text(5, 500)

export const ruleChoiceSchema = z.strictObject({ jurisdiction: z.enum(jurisdictions), effectiveFrom: day, reason })

export const ruleWays = ['OWN', 'LIST'] as const

/** A number of one's own, or back to the list. */
export const ruleChangeSchema = z
  .strictObject({
    purpose: z.enum(limitPurposes),
    by: z.enum(ruleWays),
    count: wholeNumber(0, 3660).optional(),
    unit: z.enum(limitUnits).default('working-day'),
    whenLastDayRests: z.enum(restDayRules).default('next-working-day'),
    effectiveFrom: day,
    reason,
  })
  .refine(({ by, count }) => by === 'LIST' || count !== undefined, { path: ['count'], error: 'required' })

export const rulePurposeSchema = z.enum(limitPurposes)
