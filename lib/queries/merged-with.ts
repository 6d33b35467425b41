import { Prisma } from '@/prisma/generated/client'

/** `suggestion s` is handled together with others. */
export const isMerged = Prisma.sql`EXISTS (SELECT FROM case_group_member m WHERE m.suggestion_id = s.id AND m.left_at IS NULL)`

/** The numbers of those that a unit handles together with this one: it sees no other of the group. */
export const mergedWith = (suggestionId: Prisma.Sql, unitId: Prisma.Sql): Prisma.Sql => Prisma.sql`ARRAY(
  SELECT x.number_text FROM case_group_member m JOIN case_group_member o ON o.group_id = m.group_id AND o.left_at IS NULL AND o.suggestion_id <> m.suggestion_id
    JOIN suggestion x ON x.id = o.suggestion_id
   WHERE m.suggestion_id = ${suggestionId} AND m.left_at IS NULL AND x.number_text IS NOT NULL
     AND EXISTS (SELECT FROM assignment b WHERE b.suggestion_id = x.id AND b.unit_id = ${unitId} AND b.ended_on IS NULL)
   ORDER BY x.number)`
