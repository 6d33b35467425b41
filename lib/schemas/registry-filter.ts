import { z } from 'zod'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import { publicityChoice } from './publicity'
import { urgencyFilter } from './urgency-filter'

const maybeId = z.uuid().optional().catch(undefined)

export const registryOrders = ['newest', 'number', 'due'] as const

/** What a unit has asked for and the office has not decided. */
export const askedOfOffice = ['extension', 'pause', 'return'] as const
export type AskedOfOffice = (typeof askedOfOffice)[number]

/** 并案、分案、重复: how the office has connected it with others. */
export const registryMarks = ['KEY', 'MERGED', 'PART', 'REPEATED'] as const
export type RegistryMark = (typeof registryMarks)[number]

/** The address of the registry. What cannot be read is left out: a mistyped address shows more, never an error. */
export const registryFilterSchema = z.object({
  text: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().slice(0, 50))
    .optional()
    .catch(undefined),
  term: maybeId,
  session: maybeId,
  status: z.enum(suggestionStatuses).optional().catch(undefined),
  category: maybeId,
  /** `none`: what concerns the whole district */
  town: z
    .union([z.literal('none'), z.uuid()])
    .optional()
    .catch(undefined),
  unit: maybeId,
  delegation: maybeId,
  delegate: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().slice(0, 30))
    .optional()
    .catch(undefined),
  period: z.enum(['IN_SESSION', 'INTER_SESSION']).optional().catch(undefined),
  urgency: urgencyFilter,
  mark: z.enum(registryMarks).optional().catch(undefined),
  publicity: publicityChoice.optional().catch(undefined),
  asked: z.enum(askedOfOffice).optional().catch(undefined),
  order: z.enum(registryOrders).default('newest').catch('newest'),
  direction: z.enum(['ascending', 'descending']).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})

export type RegistryFilter = z.output<typeof registryFilterSchema>
