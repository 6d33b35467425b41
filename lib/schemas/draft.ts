import { z } from 'zod'
import { longestTitle, mostAsks, shortestTitle } from '@/lib/domain/suggestion/drafting'
import { inOrderOfForm, longestPlace, raisedBeforeSpans, waysOfComingAbout } from '@/lib/domain/suggestion/form-fields'
import { publicityWishes } from '@/lib/domain/suggestion/suggestion'
import { id } from './id'
import { secrecyReason } from './secrecy'
import { line, text } from './text'
import { townIds } from './town'

export const longestPart = 5000
export const longestAsk = 1000

const blank = z.literal('').transform(() => null)
const wishes = {
  publicityWish: z.enum(publicityWishes),
  contactWish: z.boolean(),
  wishedUnitId: z.union([blank, id('unit')]),
  categoryId: z.union([blank, id('category')]),
}

/** Beside the text, on the form. */
const fields = {
  /** a copy that a device kept from before the form asked for it says nothing */
  townIds: townIds.default([]),
  place: line(0, longestPlace),
  cameAbout: z.array(z.enum(waysOfComingAbout)).max(waysOfComingAbout.length).transform(inOrderOfForm),
  raisedBefore: z.union([blank, z.enum(raisedBeforeSpans)]),
  noReplyNeeded: z.boolean(),
  openToCoSigners: z.boolean(),
  secrecyWish: z.boolean(),
  secrecyReason,
}

/** A draft may stop anywhere: nothing is too short to be kept. */
const unfinished = {
  title: text(0, 200),
  situation: text(0, longestPart),
  analysis: text(0, longestPart),
  asks: z.array(z.strictObject({ text: text(0, longestAsk) })).max(mostAsks),
  ...wishes,
  ...fields,
}

/** Whether changed words still fit the form. */
export const writtenTextSchema = z.object({
  title: unfinished.title,
  situation: unfinished.situation,
  analysis: unfinished.analysis,
  asks: z.array(text(1, longestAsk)).max(mostAsks),
})

export const saveDraftSchema = z.strictObject({
  /** absent the first time */
  suggestionId: id('suggestion').optional(),
  /** who wrote it on the device: another may have signed in there meanwhile */
  writerId: id('person').optional(),
  version: z.int().min(0),
  ...unfinished,
  /** a page that was opened before the form asked for these goes on saving */
  place: fields.place.default(''),
  cameAbout: fields.cameAbout.default([]),
  raisedBefore: fields.raisedBefore.default(null),
  noReplyNeeded: fields.noReplyNeeded.default(false),
  openToCoSigners: fields.openToCoSigners.default(true),
  secrecyWish: fields.secrecyWish.default(false),
  secrecyReason: secrecyReason.default(''),
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
