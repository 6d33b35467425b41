import { z } from 'zod'
import { askablePurposes } from '@/lib/domain/deadlines/calculation'
import { limitUnits, restDayRules } from '@/lib/domain/deadlines/limits'
import { isLocalDate, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { jurisdictions } from '@/lib/domain/deadlines/presets'

const firstDay = '2004-01-01'
const lastDay = '2100-12-31'
const mostDays = 3660
const mostMonths = 120

const day = z
  .string()
  .refine((typed) => isLocalDate(typed), { error: 'not-a-day', abort: true })
  .refine((typed) => firstDay <= typed && typed <= lastDay, { error: 'day-out-of-reach' })
  .transform((typed) => typed as LocalDate)

const number = (most: number) => z.coerce.number().int({ error: 'not-a-number' }).min(1).max(most)

/** The address of the calculator. Every fault is answered beside its field, for nothing here is a list that can show more instead. */
export const calculationSchema = z
  .object({
    list: z.enum(jurisdictions).default('national'),
    purpose: z.enum(askablePurposes).default('reply'),
    start: day,
    count: number(mostDays).optional(),
    unit: z.enum(limitUnits).default('working-day'),
    rest: z.enum(restDayRules).default('next-working-day'),
    longest: number(mostMonths).optional(),
    pauseFrom: day.optional(),
    pauseUntil: day.optional(),
    agreedOn: day.optional(),
    until: day.optional(),
  })
  .superRefine(({ start, count, unit, longest, pauseFrom, pauseUntil, agreedOn, until }, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (unit === 'month' && count && count > mostMonths)
      context.addIssue({ code: 'too_big', origin: 'number', maximum: mostMonths, input: count, path: ['count'] })
    if (longest && !count) fault('count', 'required')
    if (pauseUntil && !pauseFrom) fault('pauseFrom', 'required')
    if (agreedOn && !until) fault('until', 'required')
    if (pauseFrom && pauseFrom <= start) fault('pauseFrom', 'not-after-start')
    if (pauseFrom && pauseUntil && pauseUntil <= pauseFrom) fault('pauseUntil', 'not-after-beginning')
    if (agreedOn && agreedOn < start) fault('agreedOn', 'before-start')
    if (until && until <= start) fault('until', 'not-after-start')
  })
