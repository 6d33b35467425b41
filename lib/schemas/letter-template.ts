import { z } from 'zod'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { id } from './id'
import { line, optionalText } from './text'

export const templateLimits = { opening: 2000, perAsk: 2000, closing: 1000 }

const blank = z.literal('').transform(() => null)

/** Without a unit it is of the whole congress. A change names the version that it was made from. */
export const saveTemplateSchema = z
  .strictObject({
    /** absent for a new one */
    templateId: id('letter template').optional(),
    version: z.int().min(0).max(1_000_000),
    unitId: z.union([id('unit'), blank]),
    title: line(2, 60),
    meanings: z.array(z.enum(answerMeanings)).min(1).max(answerMeanings.length),
    category: optionalText(60),
    opening: optionalText(templateLimits.opening),
    perAsk: optionalText(templateLimits.perAsk),
    closing: optionalText(templateLimits.closing),
  })
  .refine(({ opening, perAsk, closing }) => opening + perAsk + closing !== '', { path: ['perAsk'], error: 'required' })

export const ofOneTemplate = z.strictObject({ templateId: id('letter template') })
