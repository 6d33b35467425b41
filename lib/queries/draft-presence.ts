import { presentSince } from '@/lib/domain/reply/presence'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { getAssignment } from './get-assignment'
import type { Query, Reading } from './query'

/** A colleague who is writing in the same draft. */
export type Colleague = { readonly name: string; readonly since: string }

/** For whoever may write in it himself, and so for the same unit alone. */
export const getColleagues: Query<string, Colleague[]> = async (reading, assignmentId) => {
  await getAssignment(reading, { assignmentId, move: 'saveReply' })
  const [row] = await open(reading.tx).$queryRaw<{ colleagues: Colleague[] }[]>`
    SELECT ${colleaguesNow(reading)} AS colleagues FROM assignment a WHERE a.id = ${assignmentId}::uuid`
  return row?.colleagues ?? []
}

/** Of the assignment `a`. */
export const colleaguesNow = ({ actor, moment }: Reading): Prisma.Sql =>
  Prisma.sql`(SELECT coalesce(json_agg(json_build_object('name', p.name, 'since', d.since) ORDER BY d.since, p.name), '[]')
    FROM draft_presence d JOIN person p ON p.id = d.person_id
    WHERE d.assignment_id = a.id AND d.person_id <> ${actor.personId}::uuid AND d.seen_at > ${presentSince(moment.now)})`
