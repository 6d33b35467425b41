import type { Actor } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'
import { hiddenFrom } from './secrecy'

/** Of `suggestion s` that voice `v` went into: who raised the voice would tell who suggests it. What was only merged into it tells nothing. */
export const keepsOrigin = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(coalesce(v.ending = 'BECAME_SUGGESTION', false) AND ${hiddenFrom(actor)})`

/** Its number, for lists of voices `v`. */
export const suggestionNumberFor = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(SELECT s.number_text FROM suggestion s WHERE s.id = v.suggestion_id AND NOT ${keepsOrigin(actor)})`
