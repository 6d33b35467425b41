import { z } from 'zod'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Granted } from '@/lib/domain/publication/licence'
import type { PublishedReply, PublishedSuggestion } from '@/lib/domain/publication/published'
import type { RatingMark } from '@/lib/domain/rating/rating'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { yearAsked } from '@/lib/schemas/year'
import { open, type Tx } from '@/lib/store/tx'
import { pageSize, placeSchema } from './keyset'
import type { PublicCommitment } from './public-commitments'

export const publicStages = ['IN_HAND', 'REPLIED', 'TRACKED', 'CONCLUDED', 'WITHDRAWN'] as const

/** NUL is in no text of the database, and asking it for one is a fault. */
const isCarried = (typed: string): boolean => !typed.includes('\0')

export const publicFilterSchema = z.object({
  session: z.uuid().optional().catch(undefined),
  class: z.enum(answerMeanings).optional().catch(undefined),
  words: z.string().trim().min(1).max(60).refine(isCarried).optional().catch(undefined),
  topic: z.string().min(1).max(60).refine(isCarried).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  year: yearAsked,
  stage: z.enum(publicStages).optional().catch(undefined),
  page: placeSchema,
})
export type PublicFilter = z.output<typeof publicFilterSchema>

type Raised = {
  readonly congress: string
  readonly term: number
  readonly session: number
  readonly interSession: boolean
  /** null where nothing is granted */
  readonly licence: Granted | null
}

export type PublicRow = Raised &
  Pick<PublishedSuggestion, 'number' | 'title' | 'lead' | 'coSigners'> & {
    readonly id: string
    readonly suggestionId: string
    readonly publishedAt: string
    readonly publishedOn: LocalDate
    readonly replies: readonly Pick<PublishedReply, 'unit' | 'classLetter' | 'classMeaning'>[]
  }

export type PublicRows = { readonly rows: readonly PublicRow[]; readonly next: string | null }

/** With what may be chosen, by a look for each. */
export type PublicList = PublicRows & {
  readonly sessions: readonly (Omit<Raised, 'interSession' | 'licence'> & { readonly id: string })[]
  readonly choices: {
    readonly years: readonly number[]
    readonly topics: readonly string[]
    readonly units: readonly { readonly id: string; readonly name: string }[]
  }
}

/** For anybody, without a congress: what functions of the database let out at this moment, the newest first. */
export async function publicRows(
  tx: Tx,
  now: Date,
  { page, ...wanted }: PublicFilter,
  most = pageSize,
): Promise<PublicRows> {
  const after = page && /^\d+$/.test(page.value) ? page : undefined
  const [read] = await open(tx).$queryRaw<Pick<PublicRows, 'rows'>[]>`
    SELECT access.public_suggestions(${now}, ${JSON.stringify(wanted)}::jsonb, ${after ? new Date(Number(after.value)) : null}::timestamptz,
      ${after?.id ?? null}::uuid, ${most + 1}::int) AS rows`
  const rows = read?.rows ?? []
  const shown = rows.slice(0, most)
  const last = rows.length > most ? shown.at(-1) : undefined
  return { rows: shown, next: last ? `next~${Date.parse(last.publishedAt)}~${last.id}` : null }
}

export async function publicSuggestions(tx: Tx, now: Date, filter: PublicFilter): Promise<PublicList> {
  const list = await publicRows(tx, now, filter)
  const [read] = await open(tx).$queryRaw<Pick<PublicList, 'sessions' | 'choices'>[]>`
    SELECT access.public_sessions(${now}) AS sessions, access.public_choices(${now}) AS choices`
  return { ...list, ...(read ?? { sessions: [], choices: { years: [], topics: [], units: [] } }) }
}

export type PublicSuggestion = Raised & {
  readonly suggestionId: string
  readonly year: number
  readonly topic: string | null
  /** none: the whole district; null: nothing is said of it */
  readonly towns: readonly string[] | null
  readonly feedback: readonly ({ readonly round: number; readonly process: RatingMark | null } & Record<
    'attitude' | 'result',
    RatingMark
  >)[]
  readonly commitments: readonly PublicCommitment[]
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
