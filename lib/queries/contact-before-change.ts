import { daysAfterContact } from '@/lib/domain/rating/change'
import { Prisma } from '@/prisma/generated/client'

/**
 * Of `rating_change s`: the last day within the days before it on which any unit of that suggestion was in touch, null for none. Computed when it
 * is read, so that an entry that comes later still counts; struck out it counts too, for its unit alone could strike it.
 */
export const contactBeforeChange = Prisma.sql`(SELECT max(c.contacted_on)::text FROM contact c JOIN assignment a ON a.id = c.assignment_id
  WHERE a.suggestion_id = s.suggestion_id AND c.contacted_on BETWEEN s.changed_on - ${daysAfterContact}::int AND s.changed_on)`
