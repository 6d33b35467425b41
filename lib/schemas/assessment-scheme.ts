import { z } from 'zod'
import { areLoadBounds } from '@/lib/domain/assessment/fairness/classes'
import { presets } from '@/lib/domain/assessment/scheme'
import { day } from './day'
import { hundredths } from './hundredths'
import { id } from './id'
import { itemShape, itemTyped } from './scheme-item'
import { line, optionalText, text } from './text'
import { wholeNumber } from './whole-number'

const schemeId = id('assessment scheme')
const version = z.int().min(1).max(1_000_000)
const year = wholeNumber(1954, 2200)
const name = line(2, 80)
/** Of a section or an item; blank for a new one. */
const partKey = z.string().regex(/^[A-Za-z0-9-]{1,40}$/)
const newOr = z.union([partKey, z.literal('')])

export const writingSchemeSchema = z.strictObject({
  year,
  name,
  preset: z.union([z.enum(presets), z.literal('')]).default(''),
})
export const copyingSchemeSchema = z.strictObject({ schemeId, year, name })

/** Typed as 5、20、50; blank: the usual ones. */
const loadBounds = line(0, 60)
  .transform((typed) => typed.split(/[\s,，、]+/).filter(Boolean))
  .refine((parts) => parts.every((part) => /^\d{1,4}$/.test(part)), 'load-bounds')
  .transform((parts) => parts.map(Number))
  .refine((bounds) => bounds.length === 0 || areLoadBounds(bounds), 'load-bounds')
  .prefault('')

export const changingSchemeSchema = z.strictObject({
  schemeId,
  version,
  name,
  basis: optionalText(2000),
  total: hundredths(0, 1000),
  bonusCap: hundredths(0, 1000).nullable(),
  minimumItems: wholeNumber(0, 100),
  loadBounds,
  grades: z.array(z.strictObject({ key: newOr, name: line(1, 20), from: hundredths(0, 1000) })).max(8),
})

export const changingSectionSchema = z.strictObject({ schemeId, version, sectionKey: newOr, name: line(1, 60) })
export const changingItemSchema = z
  .strictObject({ schemeId, version, sectionKey: partKey, itemKey: newOr, ...itemShape })
  .superRefine(itemTyped)
export const movingPartSchema = z.strictObject({ schemeId, version, key: partKey, direction: z.enum(['UP', 'DOWN']) })
export const removingPartSchema = z.strictObject({ schemeId, version, key: partKey })
export const oneSchemeSchema = z.strictObject({ schemeId })
export const adoptingSchemeSchema = z.strictObject({
  schemeId,
  version,
  adoptedOn: day,
  adoption: text(2, 200),
  knowsUnbalanced: z.boolean().default(false),
})
