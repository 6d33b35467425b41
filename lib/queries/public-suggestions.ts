import { z } from 'zod'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { PublishedReply, PublishedSuggestion } from '@/lib/domain/publication/published'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { open, type Tx } from '@/lib/store/tx'
import { pageSize, placeSchema } from './keyset'

export const publicFilterSchema = z.object({
  session: z.uuid().optional().catch(undefined),
  class: z.enum(answerMeanings).optional().catch(undefined),
  page: placeSchema,
})
export type PublicFilter = z.output<typeof publicFilterSchema>

type Raised = {
  readonly congress: string
  readonly term: number
  readonly session: number
  readonly interSession: boolean
}

export type PublicRow = Raised &
  Pick<PublishedSuggestion, 'number' | 'title' | 'lead' | 'coSigners'> & {
    readonly id: string
    readonly suggestionId: string
    readonly publishedAt: string
    readonly publishedOn: LocalDate
    readonly replies: readonly Pick<PublishedReply, 'unit' | 'classLetter' | 'classMeaning'>[]
  }

export type PublicList = {
  readonly rows: readonly PublicRow[]
  readonly next: string | null
  readonly sessions: readonly (Omit<Raised, 'interSession'> & { readonly id: string })[]
}

/** For anybody, without a congress: what functions of the database let out at this moment, the newest first. */
export async function publicSuggestions(
  tx: Tx,
  now: Date,
  { session, class: of, page }: PublicFilter,
): Promise<PublicList> {
  const after = page && /^\d+$/.test(page.value) ? page : undefined
  const [read] = await open(tx).$queryRaw<{ rows: PublicRow[]; sessions: PublicList['sessions'] }[]>`
    SELECT access.public_suggestions(${now}, ${session ?? null}::uuid, ${of ?? null}, ${after ? new Date(Number(after.value)) : null}::timestamptz,
      ${after?.id ?? null}::uuid, ${pageSize + 1}::int) AS rows, access.public_sessions(${now}) AS sessions`
  const { rows, sessions } = read ?? { rows: [], sessions: [] }
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  return { rows: shown, sessions, next: last ? `next~${Date.parse(last.publishedAt)}~${last.id}` : null }
}

export const publicStages = ['IN_HAND', 'REPLIED', 'TRACKED', 'CONCLUDED', 'WITHDRAWN'] as const

export type PublicSuggestion = Raised & {
  readonly suggestion: PublishedSuggestion
  readonly publishedOn: LocalDate
  readonly hash: string
  readonly stage: (typeof publicStages)[number]
  /** by round */
  readonly replies: readonly {
    readonly id: string
    readonly publishedOn: LocalDate
    readonly hash: string
    readonly reply: PublishedReply
  }[]
}

/** Whether its page among the published ones opens for anybody at this moment. */
export async function isPublicNow(tx: Tx, now: Date, id: string): Promise<boolean> {
  const [row] = await open(tx).$queryRaw<{ shown: boolean }[]>`
    SELECT access.public_suggestion(${id}::uuid, ${now}) IS NOT NULL AS shown`
  return row?.shown ?? false
}

export async function publicSuggestion(tx: Tx, now: Date, id: string): Promise<PublicSuggestion | null> {
  if (!z.uuid().safeParse(id).success) return null
  const [row] = await open(tx).$queryRaw<{ found: PublicSuggestion | null }[]>`
    SELECT access.public_suggestion(${id}::uuid, ${now}) AS found`
  return row?.found ?? null
}
