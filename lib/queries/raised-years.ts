import { Prisma } from '@/prisma/generated/client'

/** The years in which `suggestion s` and what it is marked as repeating were raised, its own the last; empty where it repeats nothing. */
export const raisedYears = Prisma.sql`CASE WHEN EXISTS (SELECT FROM suggestion_link l WHERE l.from_id = s.id AND l.kind = 'REPEATED') THEN
  ARRAY(WITH RECURSIVE raised AS (
      SELECT s.id UNION SELECT l.to_id FROM raised r JOIN suggestion_link l ON l.from_id = r.id AND l.kind = 'REPEATED')
    SELECT DISTINCT y.year FROM raised r JOIN suggestion x ON x.id = r.id JOIN session y ON y.id = x.session_id ORDER BY y.year)
  ELSE '{}'::int[] END`
