import { z } from 'zod'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { searchKinds } from '@/lib/domain/search/kinds'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'

const maybeId = z.uuid().optional().catch(undefined)

export const searchOrders = ['relevance', 'newest'] as const

/** The address of a search. What cannot be read is left out: a mistyped address shows more, never an error. */
export const searchSchema = z.object({
  text: z
    .string()
    .transform((typed) => typed.toWellFormed().slice(0, 100).replaceAll('\0', ''))
    .default('')
    .catch(''),
  kind: z.enum(searchKinds).optional().catch(undefined),
  year: z.coerce.number().int().min(1949).max(2999).optional().catch(undefined),
  session: maybeId,
  category: maybeId,
  unit: maybeId,
  delegation: maybeId,
  status: z.enum(suggestionStatuses).optional().catch(undefined),
  class: z.enum(answerMeanings).optional().catch(undefined),
  order: z.enum(searchOrders).default('relevance').catch('relevance'),
  page: z.string().optional().catch(undefined),
})

export type SearchAsked = z.output<typeof searchSchema>

/** The same from the part of an address behind the question mark. */
export const askedIn = (query: string): SearchAsked =>
  searchSchema.parse(Object.fromEntries(new URLSearchParams(query)))
