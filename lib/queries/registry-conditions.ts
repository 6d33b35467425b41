import type { Actor } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import type { RegistryFilter, RegistryMark } from '@/lib/schemas/registry-filter'
import { urgencyChosen } from '@/lib/schemas/urgency-filter'
import { publicityInForce } from '@/lib/store/publicity'
import { concernsTown } from '@/lib/store/towns'
import { Prisma } from '@/prisma/generated/client'
import { foundBy } from './found-by-words'
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
    ...(town ? [town === 'none' ? Prisma.sql`s.town_ids = '{}'` : concernsTown(Prisma.sql`${town}::uuid`)] : []),
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

function relatedConditions(actor: Actor, filter: RegistryFilter): Prisma.Sql[] {
  const { term, unit, text, session, category, status } = filter
  return [
    ...(term ? [Prisma.sql`s.session_id IN (SELECT id FROM session WHERE term_id = ${term}::uuid)`] : []),
    ...(unit
      ? [
          Prisma.sql`(EXISTS (SELECT FROM assignment f WHERE f.suggestion_id = s.id AND f.ended_on IS NULL AND f.unit_id = ${unit}::uuid)
            OR s.id IN (SELECT f.suggestion_id FROM assignment_transfer t JOIN assignment f ON f.id = t.assignment_id WHERE t.from_unit_id = ${unit}::uuid))`,
        ]
      : []),
    ...(text ? [foundBy(actor, text, { session, category, status })] : []),
  ]
}

function urgencyConditions({ today }: Moment, { urgency }: RegistryFilter): Prisma.Sql[] {
  if (!urgency) return []
  return [Prisma.sql`s.status = ANY(${[...awaitingReply]})`, urgencyIs(urgencyChosen[urgency], today)]
}
