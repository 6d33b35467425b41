import { z } from 'zod'
import { longestTitle, mostAsks, shortestTitle } from '@/lib/domain/suggestion/drafting'
import { publicityWishes } from '@/lib/domain/suggestion/suggestion'
import { id } from './id'
import { line, text } from './text'

export const longestPart = 5000
export const longestAsk = 1000

const blank = z.literal('').transform(() => null)
const wishes = {
  publicityWish: z.enum(publicityWishes),
  contactWish: z.boolean(),
  wishedUnitId: z.union([blank, id('unit')]),
  categoryId: z.union([blank, id('category')]),
}

/** A draft may stop anywhere: nothing is too short to be kept. */
const unfinished = {
  title: text(0, 200),
  situation: text(0, longestPart),
  analysis: text(0, longestPart),
  asks: z.array(z.strictObject({ text: text(0, longestAsk) })).max(mostAsks),
  ...wishes,
}

export const saveDraftSchema = z.strictObject({
  /** absent the first time */
  suggestionId: id('suggestion').optional(),
  version: z.int().min(0),
  ...unfinished,
})

/** What the form asks for before it may be handed in. */
export const completeDraftSchema = z.strictObject({
  ...unfinished,
  title: line(shortestTitle, longestTitle),
  situation: text(1, longestPart),
  analysis: text(1, longestPart),
  asks: z
    .array(z.strictObject({ text: text(1, longestAsk) }))
    .min(1)
    .max(mostAsks),
})

export type DraftForm = z.input<typeof completeDraftSchema>

export const ofOneDraft = z.strictObject({ suggestionId: id('suggestion') })

export const submittingSchema = z.strictObject({ suggestionId: id('suggestion'), version: z.int().min(1) })
