import { contactWays, tookPlaceSomewhere } from '@/lib/domain/assignment/contact'
import { Prisma } from '@/prisma/generated/client'

/** Of a contact `k`: nobody says of its present words that it never took place. The same as countsAsHeard of lib/domain/contact/contact. */
export const isHeard = Prisma.sql`(k.stage <> 'AFTER' AND k.struck_at IS NULL AND NOT EXISTS (SELECT FROM contact_dispute x
  WHERE x.contact_id = k.id AND x.version = k.version AND 'NOT_MET' = ANY(x.faults) AND coalesce(x.ending, 'SETTLED') = 'SETTLED'))`

/** Of a contact `k`, as standingOf has it: a delegate who was met says so of its present words, and none says otherwise. */
export const isConfirmed = Prisma.sql`(k.struck_at IS NULL
  AND EXISTS (SELECT FROM contact_delegate m WHERE m.contact_id = k.id AND m.confirmed_version = k.version)
  AND NOT EXISTS (SELECT FROM contact_dispute x WHERE x.contact_id = k.id AND x.version = k.version AND coalesce(x.ending, 'SETTLED') = 'SETTLED'))`

/** Of an entry `e(head)` of a charge: it names who heads the unit of `assignment b` still. Whoever has left that office, or whose unit has passed the part on, stands for nobody. */
export const isHeadNow = Prisma.sql`(e.head ->> 'assignmentId' = b.id::text AND EXISTS (SELECT FROM role_grant g
  WHERE g.person_id = (e.head ->> 'personId')::uuid AND g.role = 'UNIT_HEAD' AND g.unit_id = b.unit_id AND g.revoked_at IS NULL))`

/** Of a contact `k` on a key suggestion: the main head whom the office named for that part. */
const mainHead = Prisma.sql`(SELECT jsonb_build_array(jsonb_build_object('isHead', true, 'name', e.head ->> 'name'))
  FROM assignment b JOIN key_nomination z ON z.suggestion_id = b.suggestion_id AND z.outcome = 'FIXED' AND z.revoked_at IS NULL
    JOIN LATERAL (SELECT h.heads FROM supervision_charge h WHERE h.nomination_id = z.id ORDER BY h.charged_at DESC, h.id DESC LIMIT 1) h ON true
    CROSS JOIN LATERAL jsonb_array_elements(h.heads) e(head) WHERE b.id = k.assignment_id AND ${isHeadNow})`

/** Of a contact `k`: the head, by name where one is named, met the delegate face to face before the reply, and a delegate says so [SD 16, QD 28]. */
export const isMetByHead = Prisma.sql`(k.stage <> 'AFTER' AND k.way = ANY(${contactWays.filter(tookPlaceSomewhere)})
  AND k.people @> coalesce(${mainHead}, '[{"isHead": true}]') AND ${isConfirmed})`
