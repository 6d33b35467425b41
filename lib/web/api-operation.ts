import { z } from 'zod'
import { type Page, placeSchema } from '@/lib/queries/keyset'
import type { Query, Reading } from '@/lib/queries/query'
import type { Tx } from '@/lib/store/tx'

export const mostRows = 100
export const usualRows = 25

type Asked = Readonly<Record<string, unknown>>

/** One address that answers a question: by the query of a page, so that a token sees what its person sees there, and no more. */
export type Operation = {
  readonly id: string
  /** below /api/v1, with its places in braces */
  readonly path: string
  /** what may stand behind the question mark */
  readonly filter: z.ZodObject
  readonly answer: z.ZodType
  readonly isList: boolean
} & (
  | { readonly isPublic: false; readonly read: (reading: Reading, asked: Asked) => Promise<unknown> }
  | { readonly isPublic: true; readonly read: (tx: Tx, now: Date, asked: Asked) => Promise<unknown> }
)

const paging = {
  cursor: z
    .string()
    .max(80)
    .refine((typed) => placeSchema.parse(typed) !== undefined, 'wrong-format')
    .optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'wrong-format')
    .transform(Number)
    .pipe(z.number().int().min(1, 'too-small').max(mostRows, 'too-big'))
    .optional(),
}

/** The filter of a page leaves out what it cannot read; a program is told that it asked for nothing that there is. */
export function strictly(filter: z.ZodObject, isList: boolean): z.ZodObject {
  const fields = Object.entries(filter.shape).filter(([name]) => name !== 'page')
  const own = fields.map(([name, shape]) => [name, whatIsCaught(shape as z.ZodType)] as const)
  return z.strictObject({ ...Object.fromEntries(own), ...(isList ? paging : {}) })
}

function whatIsCaught(shape: z.ZodType): z.ZodType {
  return (shape instanceof z.ZodCatch ? (shape.unwrap() as z.ZodType) : shape).optional()
}

type ListOf<Filter> = {
  id: string
  path: string
  filter: z.ZodType<Filter>
  query: Query<Filter, Page<{ id: string }>>
  row: z.ZodType
}

/** A list by its keyset: `cursor` is the place of the page. */
export function list<Filter>({ id, path, filter, query, row }: ListOf<Filter>): Operation {
  const read = async (reading: Reading, { limit, cursor, ...asked }: Asked) => {
    const rows = (limit as number | undefined) ?? usualRows
    const page = await query({ ...reading, rows }, filter.parse({ ...asked, page: cursor }))
    return { items: page.rows, next: page.next }
  }
  const answer = z.object({ items: z.array(row), next: z.string().nullable() })
  return {
    id,
    path,
    filter: strictly(filter as unknown as z.ZodObject, true),
    answer,
    isList: true,
    isPublic: false,
    read,
  }
}

type OneOf = {
  id: string
  path: string
  query: (reading: Reading, asked: Asked) => Promise<unknown>
  answer: z.ZodType
  filter?: z.ZodObject
}

export const one = ({ id, path, query, answer, filter = z.object({}) }: OneOf): Operation => ({
  id,
  path,
  filter: strictly(filter, false),
  answer,
  isList: false,
  isPublic: false,
  read: query,
})
