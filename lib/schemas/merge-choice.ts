import { z } from 'zod'

/** What stands in the address of the picking list: whom the office has chosen, and what it looks for. */
export const mergeChoiceSchema = z.object({
  chosen: z
    .string()
    .transform((typed) => [...new Set(typed.split(',').filter((id) => z.uuid().safeParse(id).success))].slice(0, 49))
    .default([])
    .catch([]),
  text: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().slice(0, 50))
    .optional()
    .catch(undefined),
})
export type MergeChoice = z.output<typeof mergeChoiceSchema>
