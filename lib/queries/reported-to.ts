import type { Actor } from '@/lib/domain/access/actor'
import type { Hearer, Reported } from '@/lib/domain/notices/reported'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'
import { type Concealing, concealed, wordsToConceal } from './secrecy'
import { shownTo } from './shown-to'

export type Report = { readonly to: Hearer; readonly reported: readonly Reported[] }

/** What of these notices their hearer may see at the moment in which they leave the house, the newest first. */
export async function reportedTo({ tx, actor }: Reading, noticeIds: readonly string[]): Promise<Report> {
  const to = await open(tx).person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { name: true, email: true, phone: true },
  })
  const rows = await open(tx).$queryRaw<(Reported & Concealing)[]>`
    SELECT o.id, e.type, e.at, e.subject_id AS "subjectId", e.data, s.id AS "suggestionId", s.title, s.number_text AS "numberText", ${wordsToConceal(actor)} AS conceal
      FROM notice o JOIN event e ON e.id = o.event_id LEFT JOIN suggestion s ON s.id = e.suggestion_id
     WHERE ${of(actor, noticeIds)} AND ${shownTo(actor)} ORDER BY o.id DESC`
  return { to, reported: rows.map(concealed) }
}

const of = ({ personId }: Actor, ids: readonly string[]): Prisma.Sql =>
  Prisma.sql`o.person_id = ${personId}::uuid AND o.id = ANY(${[...ids]}::uuid[])`
