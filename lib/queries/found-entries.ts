import { type Actor, delegationsOf, groupsOf, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { readsMeetings } from '@/lib/domain/meeting/policy'
import { type SearchKind, searchKinds } from '@/lib/domain/search/kinds'
import type { SearchQuestion } from '@/lib/domain/search/question'
import { unitPolicy } from '@/lib/domain/unit/policy'
import type { SearchAsked } from '@/lib/schemas/search'
import type { searchFilters } from '@/lib/schemas/search-address'
import { Prisma } from '@/prisma/generated/client'
import { leadsIt } from './signers'

/** So many hits are counted and ordered, the newest; beyond it a count says "more than". */
export const mostHits = 1000
/** So many entries are fetched, the newest: enough that what one may not see does not stand before what one may. */
export const mostFetched = 4000
const largestScope = 20_000

/** What is chosen beside the words. */
export type Choice = Partial<Pick<SearchAsked, (typeof searchFilters)[number]>>

/** Ids of entries that answer the question and their places from the newest on, from the index of all; who may see them is asked afterwards. */
export function foundEntries(actor: Actor, asked: Choice, question: SearchQuestion): Prisma.Sql {
  const { words, excluded } = question
  const kinds = asked.kind ? [asked.kind] : kindsFor(actor)
  return Prisma.sql`SELECT id, place FROM search.find_entries(${words.map(({ text }) => text)}::text[], ${words.map(({ other }) => other)}::text[],
    ${[...excluded]}::text[], ${kinds}::text[], ${asked.year ?? null}::int, ${scopeOf(actor, asked)}, ${mostFetched}::int) WITH ORDINALITY AS f(id, place)`
}

/** Null is every kind; what nobody of his office reads at all is not fetched. */
const kindsFor = (actor: Actor): readonly SearchKind[] | null =>
  isStaff(actor)
    ? null
    : searchKinds.filter(
        (kind) =>
          (kind !== 'MINUTES' || readsMeetings(actor)) &&
          (kind !== 'DELEGATE' || delegatePolicy.read(actor)) &&
          (kind !== 'UNIT' || unitPolicy.read(actor)),
      )

const seesNearlyAll = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

/** Whoever sees little is not kept from an old text by the thousand newest of others; nor is a choice that few answer. */
function scopeOf(actor: Actor, asked: Choice): Prisma.Sql {
  if (!seesNearlyAll(actor)) return Prisma.sql`ARRAY(${Prisma.join(ownWays(actor), ' UNION ')})`
  const chosen = [
    ...(asked.session ? [Prisma.sql`s.session_id = ${asked.session}::uuid`] : []),
    ...(asked.category ? [Prisma.sql`s.category_id = ${asked.category}::uuid`] : []),
    ...(asked.delegation ? [Prisma.sql`s.delegation_id = ${asked.delegation}::uuid`] : []),
    ...(asked.unit
      ? [Prisma.sql`s.id IN (SELECT a.suggestion_id FROM assignment a WHERE a.unit_id = ${asked.unit}::uuid)`]
      : []),
    ...(asked.status && asked.status !== 'REPLIED' ? [Prisma.sql`s.status = ${asked.status}`] : []),
  ]
  if (chosen.length === 0) return Prisma.sql`NULL::uuid[]`
  return Prisma.sql`ARRAY(SELECT s.id FROM suggestion s WHERE s.congress_id = ${actor.congress.id}::uuid AND ${Prisma.join(chosen, ' AND ')}
    ORDER BY s.id DESC LIMIT ${largestScope}::int)`
}

/** At least all suggestions and voices that visibleTo and voicesVisibleTo let through, each by an index of its own. */
function ownWays(actor: Actor): Prisma.Sql[] {
  const [mandates, units, delegations] = [mandatesOf(actor), unitsOf(actor), delegationsOf(actor)]
  return [
    Prisma.sql`SELECT s.id FROM suggestion s WHERE ${leadsIt(mandates)}`,
    Prisma.sql`SELECT c.suggestion_id FROM co_signature c WHERE c.delegate_id = ANY(${[...mandates]}::uuid[])`,
    Prisma.sql`SELECT s.id FROM suggestion s WHERE s.delegation_id = ANY(${[...delegations]}::uuid[])`,
    Prisma.sql`SELECT a.suggestion_id FROM assignment a WHERE a.unit_id = ANY(${[...units]}::uuid[])`,
    Prisma.sql`SELECT q.suggestion_id FROM pre_assignment_opinion q WHERE q.unit_id = ANY(${[...units]}::uuid[])`,
    Prisma.sql`SELECT m.suggestion_id FROM commitment m WHERE m.unit_id = ANY(${[...units]}::uuid[])`,
    ...ownVoices(actor),
    ...(holds(actor, 'ASSESSOR')
      ? [
          Prisma.sql`SELECT a.suggestion_id FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE u.assessment_group = ANY(${groupsOf(actor)}::int[])`,
        ]
      : []),
  ]
}

function ownVoices(actor: Actor): Prisma.Sql[] {
  const [mandates, units, delegations] = [mandatesOf(actor), unitsOf(actor), delegationsOf(actor)]
  const heardIn = (table: Prisma.Sql) =>
    Prisma.sql`SELECT h.id FROM ${table} h WHERE h.delegation_id = ANY(${[...delegations]}::uuid[])`
  return [
    Prisma.sql`SELECT v.id FROM voice_item v WHERE v.entered_by_id = ${actor.personId}::uuid`,
    Prisma.sql`SELECT v.id FROM voice_item v WHERE v.delegate_id = ANY(${[...mandates]}::uuid[])`,
    Prisma.sql`SELECT v.id FROM voice_item v WHERE v.unit_id = ANY(${[...units]}::uuid[])`,
    ...(delegations.length > 0
      ? [
          Prisma.sql`SELECT v.id FROM voice_item v WHERE v.activity_id IN (${heardIn(Prisma.sql`activity`)})`,
          Prisma.sql`SELECT v.id FROM voice_item v WHERE v.station_id IN (${heardIn(Prisma.sql`liaison_station`)})`,
          Prisma.sql`SELECT v.id FROM voice_item v WHERE v.delegate_id IN (${heardIn(Prisma.sql`delegate`)})`,
        ]
      : []),
  ]
}
