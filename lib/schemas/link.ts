import { z } from 'zod'
import { linkKinds } from '@/lib/domain/likeness/link'
import { id } from './id'
import { optionalText } from './text'

export const linkSchema = z
  .strictObject({
    suggestionId: id('suggestion'),
    earlierId: id('suggestion'),
    kind: z.enum(linkKinds),
    commitmentId: id('commitment').optional(),
    reason: optionalText(500),
  })
  .refine(({ kind, reason }) => kind !== 'CONTINUED' || reason.length >= 5, {
    path: ['reason'],
    error: 'reason-required',
  })
  .refine(({ kind, commitmentId }) => kind === 'FOLLOW_UP' || commitmentId === undefined, { path: ['commitmentId'] })

export const unlinkSchema = z.strictObject({ suggestionId: id('suggestion'), earlierId: id('suggestion') })

/** What is typed may be unfinished; too much of it is cut, because nothing is kept of it. */
export const likenessQuestionSchema = z.object({
  title: z
    .string()
    .catch('')
    .transform((typed) => typed.slice(0, 200)),
  suggestion: z.uuid().nullable().catch(null),
})
