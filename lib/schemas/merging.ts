import { z } from 'zod'
import { unmergeScopes } from '@/lib/domain/merging/case-group'
import { longestTitle, shortestTitle } from '@/lib/domain/suggestion/drafting'
import { id } from './id'
import { line, text } from './text'

const reason = text(5, 1000)

/** The first stands for the group; the others are its equals. */
export const mergingSchema = z.strictObject({
  suggestionId: id('suggestion'),
  otherIds: z.array(id('suggestion')).min(1).max(49),
  reason,
})

export const unmergingSchema = z.strictObject({ suggestionId: id('suggestion'), scope: z.enum(unmergeScopes), reason })

/** A choice of the form sends digits; a choice not made is asked for. */
const chosenPart = z.preprocess(
  (typed) => (typeof typed === 'string' && /^\d{1,2}$/.test(typed) ? Number(typed) : typed),
  z.number({ error: 'required' }).int().min(1).max(20),
)

/** `partOfAsk`: for each of its asks in turn, which of the titles takes it, counted from 1. */
export const splittingSchema = z.strictObject({
  suggestionId: id('suggestion'),
  titles: z.array(line(shortestTitle, longestTitle)).min(2).max(20),
  partOfAsk: z.array(chosenPart).min(2).max(50),
  reason,
})

export const undoingSplitSchema = z.strictObject({ suggestionId: id('suggestion'), reason })
