import { type Actor, holds, isStaff } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import { searchable } from '@/lib/domain/suggestion/search-text'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import type { RegistryFilter, RegistryMark } from '@/lib/schemas/registry-filter'
import { urgencyChosen } from '@/lib/schemas/urgency-filter'
import { publicityInForce } from '@/lib/store/publicity'
import { isSecret } from '@/lib/store/secrecy'
import { Prisma } from '@/prisma/generated/client'
import { countLimit } from './keyset'
import { isMerged } from './merged-with'
import { hasAsked } from './pending-requests'
import { hiddenFrom } from './secrecy'
import { hasStatusShown } from './status-shown'
import { urgencyIs } from './urgency-conditions'
import { visibleTo } from './visible-to'

/** What the filters of the registry mean, over `suggestion s`; the same for page, count, board and export. */
export function registryConditions(actor: Actor, moment: Moment, filter: RegistryFilter): Prisma.Sql {
  const conditions = [
    visibleTo(actor),
    // What is still written stands in lists of its own.
    Prisma.sql`s.status NOT IN ('DRAFT', 'CO_SIGNING')`,
    ...columnConditions(actor, filter),
    ...relatedConditions(actor, filter),
    ...personConditions(actor, filter),
    ...urgencyConditions(moment, filter),
    ...(filter.mark ? [marks[filter.mark]] : []),
    ...(filter.publicity ? [Prisma.sql`${publicityInForce} = ${filter.publicity}`] : []),
    ...(filter.asked ? [hasAsked(filter.asked)] : []),
  ]
  return Prisma.join(conditions, ' AND ')
}

const marks: Record<RegistryMark, Prisma.Sql> = {
  MERGED: isMerged,
  PART: Prisma.sql`EXISTS (SELECT FROM suggestion_part p WHERE p.part_id = s.id)`,
  KEY: Prisma.sql`s.key_fixed_on IS NOT NULL`,
  REPEATED: Prisma.sql`EXISTS (SELECT FROM suggestion_link l WHERE l.from_id = s.id AND l.kind = 'REPEATED')`,
}

function columnConditions(actor: Actor, { session, status, category, period, town }: RegistryFilter): Prisma.Sql[] {
  return [
    ...(session ? [Prisma.sql`s.session_id = ${session}::uuid`] : []),
    ...(status ? [hasStatusShown(actor, status)] : []),
    ...(category ? [Prisma.sql`s.category_id = ${category}::uuid`] : []),
    ...(town ? [town === 'none' ? Prisma.sql`s.town_ids = '{}'` : Prisma.sql`s.town_ids @> ARRAY[${town}::uuid]`] : []),
    ...(period ? [Prisma.sql`s.period = ${period}`] : []),
  ]
}

/** A name that is kept is not told by what is found with it either. */
function personConditions(actor: Actor, { delegation, delegate }: RegistryFilter): Prisma.Sql[] {
  const asked = [
    ...(delegation ? [Prisma.sql`s.delegation_id = ${delegation}::uuid`] : []),
    ...(delegate ? [Prisma.sql`s.lead_delegate_id IN (SELECT id FROM delegate WHERE name = ${delegate})`] : []),
  ]
  return asked.length > 0 ? [...asked, Prisma.sql`NOT ${hiddenFrom(actor)}`] : []
}

function relatedConditions(actor: Actor, { term, unit, text }: RegistryFilter): Prisma.Sql[] {
  return [
    ...(term ? [Prisma.sql`s.session_id IN (SELECT id FROM session WHERE term_id = ${term}::uuid)`] : []),
    ...(unit
      ? [
          Prisma.sql`(EXISTS (SELECT FROM assignment f WHERE f.suggestion_id = s.id AND f.ended_on IS NULL AND f.unit_id = ${unit}::uuid)
            OR s.id IN (SELECT f.suggestion_id FROM assignment_transfer t JOIN assignment f ON f.id = t.assignment_id WHERE t.from_unit_id = ${unit}::uuid))`,
        ]
      : []),
    ...(text ? [foundBy(actor, text)] : []),
  ]
}

/**
 * By number or by words; the newest thousand that hold the words are looked at. A backslash would end the quotes that
 * the index puts around them: it is asked for the longest part between them, and the whole is compared here.
 */
export function foundBy(actor: Actor, text: string): Prisma.Sql {
  const words = searchable(text)
  const [longest = ''] = words.split('\\').toSorted((one, other) => other.length - one.length)
  const byNumber = Prisma.sql`SELECT n.id FROM suggestion n WHERE n.number_text = ${text} ${bySecretName(actor, text)}`
  const byWords = Prisma.sql`SELECT search.find_suggestions(${longest}, ${Prisma.raw(`${countLimit}`)})`
  const found = Prisma.sql`s.id = ANY(ARRAY(${longest === '' ? byNumber : Prisma.sql`${byWords} UNION ALL ${byNumber}`}))`
  return longest === words ? found : Prisma.sql`(${found} AND strpos(s.search_text, ${words}) > 0)`
}

/** The search text of what is kept secret holds no name: the office asks for it whole. */
const bySecretName = (actor: Actor, text: string): Prisma.Sql =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
    ? Prisma.sql`UNION ALL SELECT s.id FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id WHERE ${isSecret} AND d.name = ${text}`
    : Prisma.empty

function urgencyConditions({ today }: Moment, { urgency }: RegistryFilter): Prisma.Sql[] {
  if (!urgency) return []
  return [Prisma.sql`s.status = ANY(${[...awaitingReply]})`, urgencyIs(urgencyChosen[urgency], today)]
}
