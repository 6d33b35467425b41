import { z } from 'zod'
import { duties } from '@/lib/domain/matters/duties'
import { ruleConditions } from '@/lib/domain/routing/rule'
import { id } from './id'
import { line, optionalText } from './text'

const blank = z.literal('').transform(() => null)

const wordsIn = (typed: string): string[] => [...new Set(typed.split(/[\s,，、;；。]+/u).filter((word) => word !== ''))]

/** Words are typed as one line, parted by commas or spaces. */
const words = line(1, 400)
  .refine((typed) => wordsIn(typed).length > 0, 'required')
  .refine((typed) => wordsIn(typed).every((word) => word.length >= 2 && word.length <= 40), 'word-too-short')
  .transform(wordsIn)

export const saveRuleSchema = z
  .strictObject({
    /** absent for a new one */
    ruleId: id('routing rule').optional(),
    version: z.int().min(0),
    condition: z.enum(ruleConditions),
    words,
    unitId: z.union([id('unit'), blank]),
    duty: z.union([blank, z.enum(duties)]),
    note: optionalText(500),
  })
  .refine(({ unitId, duty }) => (unitId === null) !== (duty === null), { path: ['unitId'], error: 'one-of-two' })

export const ofOneRule = z.strictObject({ ruleId: id('routing rule') })

export const ofOneRuleVersion = z.strictObject({ ruleId: id('routing rule'), version: z.int().min(1) })
