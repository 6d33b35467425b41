import { z } from 'zod'
import { duties } from '@/lib/domain/matters/duties'
import { ruleConditions } from '@/lib/domain/routing/rule'
import { id } from './id'
import { line, optionalText } from './text'

const blank = z.literal('').transform(() => null)

/** Words are typed as one line, parted by commas or spaces. */
const words = line(1, 400)
  .transform((typed) => [...new Set(typed.split(/[\s,，、;；]+/u).filter((word) => word !== ''))])
  .pipe(z.array(z.string().min(2, 'word-too-short').max(40)).min(1, 'required').max(40))

export const saveRuleSchema = z
  .strictObject({
    /** absent for a new one */
    ruleId: id('routing rule').optional(),
    version: z.int().min(0),
    condition: z.enum(ruleConditions),
    words,
    unitId: z.union([blank, id('unit')]),
    duty: z.union([blank, z.enum(duties)]),
    note: optionalText(500),
  })
  .refine(({ unitId, duty }) => (unitId === null) !== (duty === null), { path: ['unitId'], error: 'one-of-two' })

export const ofOneRule = z.strictObject({ ruleId: id('routing rule') })

export const ofOneRuleVersion = z.strictObject({ ruleId: id('routing rule'), version: z.int().min(1) })
