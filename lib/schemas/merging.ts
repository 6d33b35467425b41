import { z } from 'zod'
import { unmergeScopes } from '@/lib/domain/merging/case-group'
import { longestTitle, shortestTitle } from '@/lib/domain/suggestion/drafting'
import { id } from './id'
import { line, text } from './text'
import { wholeNumber } from './whole-number'

const reason = text(5, 1000)

/** The first stands for the group; the others are its equals. */
export const mergingSchema = z.strictObject({
  suggestionId: id('suggestion'),
  otherIds: z.array(id('suggestion')).min(1).max(49),
  reason,
})

export const unmergingSchema = z.strictObject({ suggestionId: id('suggestion'), scope: z.enum(unmergeScopes), reason })

/** `partOfAsk`: for each of its asks in turn, which of the titles takes it, counted from 1. */
export const splittingSchema = z.strictObject({
  suggestionId: id('suggestion'),
  titles: z.array(line(shortestTitle, longestTitle)).min(2).max(20),
  partOfAsk: z.array(wholeNumber(1, 20)).min(2).max(50),
  reason,
})

export const undoingSplitSchema = z.strictObject({ suggestionId: id('suggestion'), reason })
