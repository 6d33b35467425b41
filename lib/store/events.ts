import type { Actor, Doer, Role } from '@/lib/domain/access/actor'
import { besideHandling } from '@/lib/domain/assignment/events'
import { movesConfirmation, saidOfContacts } from '@/lib/domain/contact/events'
import { dossierEvents } from '@/lib/domain/dossier/events'
import type { EventType } from '@/lib/domain/events'
import { idleAtMeetings } from '@/lib/domain/meeting/events'
import { ratingEvents } from '@/lib/domain/rating/events'
import { redactionEvents } from '@/lib/domain/redaction/events'
import { releaseEvents } from '@/lib/domain/release/events'
import { secrecyEvents } from '@/lib/domain/suggestion/secrecy-facts'
import type { Prisma } from '@/prisma/generated/client'
import { leaveGroupBy } from './case-groups'
import { keepLedgers } from './ledger'
import { enqueueDeliveries, enqueueDelivery } from './outbox'
import { open, type Tx } from './tx'

export type NewEvent = {
  readonly type: EventType
  readonly subjectId: string
  readonly suggestionId?: string
  readonly at: Date
  readonly role?: Role
  readonly data?: Prisma.InputJsonObject
  /** the earliest that anybody is told of it */
  readonly tellFrom?: Date
}

/**
 * Audit trail, timeline and outbox in one row, in the transaction of the change; the database numbers and chains it.
 * The last act of a command: it holds the head of the congress's chain until commit.
 */
export async function recordEvent(tx: Tx, actor: Doer, event: NewEvent): Promise<void> {
  await record(tx, actor.congress.id, event, { id: actor.personId, name: actor.name })
}

/** By the system itself: a job or an import from the command line. */
export async function recordSystemEvent(tx: Tx, congressId: string, event: NewEvent): Promise<void> {
  await record(tx, congressId, event, null)
}

/** What moves no deadline and no holder. */
const idle: readonly EventType[] = [
  'suggestion.drafted',
  'suggestion.draft-saved',
  'suggestion.draft-discarded',
  'entry.made',
  'entry.offered',
  'entry.on-paper',
  'entry.confirmed',
  'entry.corrected',
  'entry.denied',
  ...ratingEvents,
  'suggestion.paper-received',
  'suggestion.paper-unticked',
  'attachment.added',
  'attachment.removed',
  'attachment.restored',
  'attachment.marked',
  'attachment.found-infected',
  'commitment.updated',
  'key.nominated',
  'key.taken-back',
  'key.not-fixed',
  'supervision.visited',
  'supervision.visit-struck',
  'supervision.opinion-accepted',
  'supervision.reported',
  'supervision.continued',
  'suggestion.linked',
  'suggestion.unlinked',
  'suggestion.voice-joined',
  'suggestion.voice-left',
  'suggestion.merged',
  'suggestion.unmerged',
  'co-signing.opened',
  'co-signing.invited',
  'co-signing.link-opened',
  'co-signing.link-closed',
  'co-signing.closing-moved',
  'co-signing.stopped',
  'co-signing.confirmed',
  'co-signing.declined',
  'co-signing.taken-back',
  'co-signing.lapsed',
  'co-signing.reminded',
  'co-signing.unanswered',
  'co-signing.signer-left',
  'draft.commented',
  'draft.comment-settled',
  'draft.proposal-undone',
  'suggestion.bill-recorded',
  ...secrecyEvents,
  ...redactionEvents,
  ...dossierEvents,
  ...idleAtMeetings,
  'suggestion.planned',
  'suggestion.pre-assigned',
  'pre-assignment.answered',
  'pre-assignment.delegate-answered',
  'non-acceptance.objected',
  'non-acceptance.upheld',
  'letter.read',
  'withdrawal.asked',
  'withdrawal.agreed',
  'withdrawal.left',
  'withdrawal.cancelled',
  'withdrawal.recorded',
  'assignment.opened',
  'assignment.contact-waived',
  ...saidOfContacts.filter((type) => !movesConfirmation.includes(type)),
  ...besideHandling,
  'reply.draft-saved',
  'reply.opened',
  'reply.section-passed',
  'reply.head-passed',
  'reply.finding-stands',
  'letter-setting.changed',
  'sign-off.changed',
  'reply.downloaded',
  'reply.handed-over',
  ...releaseEvents,
  'deadline.moved',
  'deadline.reminded',
  'chasing.drafted',
  'chasing.saved',
  'chasing.received',
  'chasing.discarded',
]

/** Before the event is chained, the ledger is brought up to what has happened: no act can forget it. */
async function record(tx: Tx, congressId: string, event: NewEvent, by: { id: string; name: string } | null) {
  if (event.suggestionId) await leaveGroupBy(tx, event.type, event.suggestionId, event.at, by?.id ?? null)
  if (event.suggestionId && !idle.includes(event.type))
    await keepLedgers(tx, congressId, [event.suggestionId], event.at)
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    INSERT INTO event (congress_id, type, subject_id, suggestion_id, actor_id, actor_name, actor_role, at, data)
    VALUES (${congressId}::uuid, ${event.type}, ${event.subjectId}::uuid, ${event.suggestionId ?? null}::uuid, ${by?.id ?? null}::uuid,
      ${by?.name ?? null}, ${event.role ?? null}, ${event.at}, ${JSON.stringify(event.data ?? {})}::jsonb)
    RETURNING id`
  if (row) await enqueueDelivery(tx, { congressId, eventId: row.id, type: event.type, from: event.tellFrom })
}

/** What one act did to many: their ledgers are brought up to it together, and the rows are written in one statement. */
export async function recordEvents(tx: Tx, actor: Actor, events: readonly NewEvent[]): Promise<void> {
  const congressId = actor.congress.id
  const moved = events.flatMap(({ type, suggestionId }) => (suggestionId && !idle.includes(type) ? [suggestionId] : []))
  const [first] = events
  if (first && moved.length > 0) await keepLedgers(tx, congressId, moved, first.at)
  await write(tx, congressId, events, { id: actor.personId, name: actor.name })
}

/** Many at once, of suggestions whose ledgers are up to date; all by the system itself. */
export const recordSystemEvents = (tx: Tx, congressId: string, events: readonly NewEvent[]): Promise<void> =>
  write(tx, congressId, events, null)

async function write(tx: Tx, congressId: string, events: readonly NewEvent[], by: { id: string; name: string } | null) {
  if (events.length === 0) return
  const rows = events.map(({ type, subjectId, suggestionId, at, role, data = {} }) => ({
    type,
    subjectId,
    suggestionId,
    at,
    role,
    data,
  }))
  const written = await open(tx).$queryRaw<{ eventId: string; type: string }[]>`
    INSERT INTO event (congress_id, type, subject_id, suggestion_id, actor_id, actor_name, actor_role, at, data)
    SELECT ${congressId}::uuid, r.type, r."subjectId", r."suggestionId", ${by?.id ?? null}::uuid, ${by?.name ?? null}, r.role, r.at, r.data
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(type text, "subjectId" uuid, "suggestionId" uuid, role text, at timestamptz, data jsonb)
    RETURNING id AS "eventId", type`
  await enqueueDeliveries(tx, congressId, written)
}
