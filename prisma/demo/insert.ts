import { open, type Tx } from '@/lib/store/tx'
import type { Prisma } from '@/prisma/generated/client'
import type { Book, BookedEvent } from './book'
import type { CongressFrame } from './frame/congress'

type Client = Prisma.TransactionClient

export async function insertFrame(tx: Tx, frame: CongressFrame, passwordHash: string): Promise<void> {
  const db = open(tx)
  const { congressId } = frame.world
  await db.term.create({ data: frame.term, select: { id: true } })
  await db.session.createMany({ data: frame.sessions })
  await db.numberCounter.createMany({ data: frame.sessions.map(({ id }) => ({ sessionId: id, congressId })) })
  await db.delegation.createMany({ data: frame.delegations })
  await db.town.createMany({ data: frame.towns })
  await db.category.createMany({ data: frame.topics })
  await db.answerClass.createMany({ data: frame.answerClasses })
  await db.unit.createMany({ data: frame.units })
  await db.person.createMany({ data: frame.people })
  await db.delegate.createMany({ data: frame.delegates })
  await db.roleGrant.createMany({ data: frame.grants })
  await db.account.createMany({ data: frame.accounts.map((account) => ({ ...account, passwordHash })) })
}

export async function insertBook(tx: Tx, book: Book): Promise<void> {
  const db = open(tx)
  await db.suggestion.createMany({ data: book.suggestions })
  await db.ask.createMany({ data: book.asks })
  await db.coSignature.createMany({ data: book.coSignatures })
  await db.assignment.createMany({ data: book.assignments })
  await db.handlingRound.createMany({ data: book.rounds })
  await db.extension.createMany({ data: book.extensions })
  await db.contact.createMany({ data: book.contacts })
  await db.contactDelegate.createMany({ data: book.contactDelegates })
  await db.contactDispute.createMany({ data: book.contactDisputes })
  await db.assistOpinion.createMany({ data: book.opinions })
  await db.opinionWaiver.createMany({ data: book.opinionWaivers })
  await db.progressPost.createMany({ data: book.progress })
  await db.note.createMany({ data: book.notes })
  await db.outsideRequest.createMany({ data: book.outsideRequests })
  await db.reply.createMany({ data: book.replies })
  await db.replyAnswer.createMany({ data: book.answers })
  await db.answerClassChange.createMany({ data: book.classChanges })
  await db.replyDelivery.createMany({ data: book.deliveries })
  await db.rating.createMany({ data: book.ratings })
  await db.attachment.createMany({ data: book.attachments })
  await db.attachmentPiece.createMany({ data: book.attachmentPieces })
  await db.paperRating.createMany({ data: book.paperRatings })
  await db.paperRatingEntry.createMany({ data: book.paperEntries })
  await db.againRequest.createMany({ data: book.againRequests })
  await insertMeetings(db, book)
  await db.commitment.createMany({ data: book.commitments })
  await db.commitmentUpdate.createMany({ data: book.commitmentUpdates })
  await db.commitmentClaim.createMany({ data: book.commitmentClaims })
  await db.directorsMeeting.createMany({ data: book.meetings })
  await db.keyNomination.createMany({ data: book.nominations })
  await db.supervisionCharge.createMany({ data: book.charges })
  await db.supervisionPlan.createMany({ data: book.plans })
  await db.supervisionCheckpoint.createMany({ data: book.checkpoints })
  await db.supervisionVisit.createMany({ data: book.visits })
  await db.supervisionOpinion.createMany({ data: book.demands })
  await db.supervisionAnswer.createMany({ data: book.opinionAnswers })
  await db.supervisionReport.createMany({ data: book.outcomes })
  await advanceCounters(db, book)
}

async function insertMeetings(db: Client, book: Book): Promise<void> {
  await db.replyMeeting.createMany({ data: book.replyMeetings })
  await db.replyMeetingItem.createMany({ data: book.replyMeetingItems })
  await db.replyMeetingGuest.createMany({ data: book.replyMeetingGuests })
  await db.replyMeetingReminder.createMany({ data: book.replyMeetingReminders })
}

/** The counter goes on after the last number that was given. */
async function advanceCounters(db: Client, { suggestions }: Book): Promise<void> {
  const last = new Map<string, number>()
  for (const { sessionId, number } of suggestions)
    if (typeof number === 'number') last.set(sessionId, Math.max(last.get(sessionId) ?? 0, number))
  for (const [sessionId, lastNumber] of last)
    await db.numberCounter.update({ where: { sessionId }, data: { lastNumber }, select: { sessionId: true } })
}

/** In the order in which it happened: the database numbers and chains each event as it comes. */
export async function insertEvents(tx: Tx, congressId: string, events: readonly BookedEvent[]): Promise<void> {
  const rows = events.map(({ actor, subjectId, suggestionId, role, type, at, data }) => ({
    ...{ type, role, data, at: at.toISOString() },
    ...{ subject: subjectId, suggestion: suggestionId, actor: actor?.id ?? null, name: actor?.name ?? null },
  }))
  await open(tx).$executeRaw`
    INSERT INTO event (congress_id, type, subject_id, suggestion_id, actor_id, actor_name, actor_role, at, data)
    SELECT ${congressId}::uuid, e.type, e.subject, e.suggestion, e.actor, e.name, e.role, e.at, e.data
      FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS (type text, subject uuid, suggestion uuid, actor uuid, name text, role text, at timestamptz, data jsonb))
        WITH ORDINALITY AS e(type, subject, suggestion, actor, name, role, at, data, place)
     ORDER BY e.place`
}

export const inOrder = (events: readonly BookedEvent[]): BookedEvent[] =>
  [...events].sort((left, right) => left.at.getTime() - right.at.getTime())
