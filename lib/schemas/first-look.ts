import { z } from 'zod'
import { lookBounds, lookRemarks } from '@/lib/domain/suggestion/looking'
import { id } from './id'
import { text } from './text'
import { wholeNumber } from './whole-number'

const suggestionId = id('suggestion')
const remarks = z
  .array(z.enum(lookRemarks))
  .max(lookRemarks.length)
  .refine((all) => new Set(all).size === all.length, 'duplicate')

export const passingOnSchema = z.strictObject({ suggestionId, remarks, opinion: text(0, 1000) })

export const givingBackSchema = z.strictObject({ suggestionId, remarks, reason: text(5, 1000) })

export const lookSettingSchema = z.strictObject({
  isOn: z.boolean(),
  days: wholeNumber(lookBounds.fewestDays, lookBounds.mostDays),
  reason: text(5, 500),
})
