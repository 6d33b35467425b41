import { type Actor, isStaff, unitsOf } from '@/lib/domain/access/actor'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { readsMeetings } from '@/lib/domain/meeting/policy'
import { unitPolicy } from '@/lib/domain/unit/policy'
import { scanRule } from '@/lib/env'
import { knownBy } from '@/lib/store/secrecy'
import { voicesJoined } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import { attachmentsVisibleTo } from './attachments-visible-to'
import { hiddenFrom } from './secrecy'
import { visibleTo } from './visible-to'
import { voicesVisibleTo } from './voices-visible-to'

/** The same as on the page of each kind, over `search_entry e` and its `suggestion s` where it has one. */
export const entriesVisibleTo = (actor: Actor): Prisma.Sql => Prisma.sql`coalesce(CASE e.kind
    WHEN 'SUGGESTION' THEN ${visibleTo(actor)} AND s.status NOT IN ('DRAFT', 'CO_SIGNING')
    WHEN 'REPLY' THEN ${visibleTo(actor)} AND ${givesNobodyAway(actor)}
      AND EXISTS (SELECT FROM reply r WHERE r.id = e.subject_id AND r.signed_at IS NOT NULL)
    WHEN 'ATTACHMENT' THEN ${givesNobodyAway(actor)} AND EXISTS (SELECT FROM attachment a WHERE a.id = e.subject_id AND a.removed_at IS NULL
      AND (a.scan_state = 'CLEAN' OR (a.scan_state = 'UNSCANNED' AND NOT ${scanRule().isRequired}::boolean))
      AND NOT EXISTS (SELECT FROM attachment l WHERE l.document_id = a.document_id AND l.version > a.version) AND ${attachmentsVisibleTo(actor)})
    WHEN 'MEETING_RECORD' THEN ${visibleTo(actor)} AND ${givesNobodyAway(actor)} AND EXISTS (SELECT FROM reply_meeting_item i JOIN reply_meeting m ON m.id = i.meeting_id
      WHERE i.id = e.subject_id AND i.taken_out_at IS NULL AND i.outcome IS NOT NULL AND ${isStaff(actor) ? Prisma.sql`m.state <> 'CANCELLED'` : Prisma.sql`m.state IN ('ENDED', 'CLOSED')`})
    WHEN 'MINUTES' THEN ${readsMeetings(actor)}::boolean
    WHEN 'VOICE' THEN EXISTS (SELECT FROM ${voicesJoined} WHERE v.id = e.subject_id AND ${voicesVisibleTo(actor)})
    WHEN 'COMMITMENT' THEN ${givesNobodyAway(actor)} AND (${visibleTo(actor)}
      OR EXISTS (SELECT FROM commitment m WHERE m.id = e.subject_id AND m.unit_id = ANY(${unitsOf(actor)}::uuid[])))
    WHEN 'DELEGATE' THEN ${delegatePolicy.read(actor)}::boolean
    WHEN 'UNIT' THEN ${unitPolicy.read(actor)}::boolean END, false)`

/** A text in which a kept name stands is not found by whoever may not know it: neither by the name nor by what stands around it. */
const givesNobodyAway = (actor: Actor): Prisma.Sql =>
  Prisma.sql`NOT (${hiddenFrom(actor)} AND EXISTS (SELECT FROM unnest(${knownBy}) AS kept WHERE strpos(e.title || e.names || e.body, kept) > 0))`
