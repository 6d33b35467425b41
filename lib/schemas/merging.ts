import { z } from 'zod'
import { unmergeScopes } from '@/lib/domain/merging/case-group'
import { id } from './id'
import { text } from './text'

const reason = text(5, 500)

/** The first stands for the group; the others are its equals. */
export const mergingSchema = z.strictObject({
  suggestionId: id('suggestion'),
  otherIds: z.array(id('suggestion')).min(1).max(49),
  reason,
})

export const unmergingSchema = z.strictObject({ suggestionId: id('suggestion'), scope: z.enum(unmergeScopes), reason })
