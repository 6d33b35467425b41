import { type Actor, delegationsOf, holds, isStaff, mandatesOf } from '@/lib/domain/access/actor'
import { concealedIn, concealedName, hidesSigners } from '@/lib/domain/suggestion/secrecy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { isSecret, knownBy } from '@/lib/store/secrecy'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'
import { coSignsIt, signsIt } from './signers'

/** The same as hidesSigners of lib/domain/suggestion/secrecy, over `suggestion s`. A test holds the two together. */
export function hiddenFrom(actor: Actor): Prisma.Sql {
  if (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) return Prisma.sql`false`
  const [mandates, delegations] = [mandatesOf(actor), delegationsOf(actor)]
  const ways = [
    ...(mandates.length > 0 ? [signsIt(mandates), coSignsIt(mandates)] : []),
    ...(delegations.length > 0 ? [Prisma.sql`s.delegation_id = ANY(${delegations}::uuid[])`] : []),
  ]
  return ways.length === 0 ? isSecret : Prisma.sql`(${isSecret} AND NOT coalesce(${Prisma.join(ways, ' OR ')}, false))`
}

/** The one way in which the name of the lead delegate `d` of `suggestion s` comes into a list. */
export const leadFor = (actor: Actor): Prisma.Sql => namedUnless(hiddenFrom(actor))

/** For what leaves the office towards units, whoever prints it. */
export const leadOnPapers = namedUnless(isSecret)

function namedUnless(hidden: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${hidden} THEN ${concealedName} ELSE d.name END`
}

/** His delegation `g`, which would give him away. */
export const delegationFor = (actor: Actor): Prisma.Sql =>
  Prisma.sql`CASE WHEN NOT ${hiddenFrom(actor)} THEN g.name END`

/** Null for whoever knows the names anyway, and where there is nothing to keep. */
export const wordsToConceal = (actor: Actor): Prisma.Sql =>
  Prisma.sql`CASE WHEN ${hiddenFrom(actor)} THEN ${knownBy} END`

/** The same words for one suggestion; none where whoever looks may know them. */
export async function concealedFrom({ tx, actor }: Pick<Reading, 'tx' | 'actor'>, suggestion: Suggestion) {
  if (!hidesSigners(actor, suggestion)) return []
  const [row] = await open(tx).$queryRaw<{ words: string[] }[]>`
    SELECT ${knownBy} AS words FROM suggestion s WHERE s.id = ${suggestion.id}::uuid`
  return row?.words ?? []
}

export type Concealing = { readonly conceal: readonly string[] | null }

/** A row read with `wordsToConceal AS conceal`, without those words. What the delegate wrote himself stays as he wrote it. */
export function concealed<Row extends Concealing>(row: Row): Omit<Row, 'conceal'> {
  const { conceal, ...rest } = row
  return conceal ? withoutNames(rest, conceal) : rest
}

const ownWords = ['title', 'situation', 'analysis', 'asks'] as const

export function withoutNames<View extends object>(view: View, words: readonly string[]): View {
  const own = Object.fromEntries(Object.entries(view).filter(([key]) => (ownWords as readonly string[]).includes(key)))
  return { ...concealedIn(view, words), ...own }
}

/** Of `suggestion s`: everybody who was asked, with the answer. */
export const coSignersNamed = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('name', e.name, 'delegation', f.name, 'state', o.state, 'byPaper', o.by_paper) ORDER BY o.ordinal), '[]')
  FROM co_signature o JOIN delegate e ON e.id = o.delegate_id LEFT JOIN delegation f ON f.id = e.delegation_id WHERE o.suggestion_id = s.id)`
