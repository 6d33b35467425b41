import { type Actor, isStaff, mandatesOf, worksAt } from '@/lib/domain/access/actor'
import { letterPolicy } from '@/lib/domain/letter/policy'
import { type ClassMove, classMovesOpenTo } from '@/lib/domain/reply/class-moves'
import { type ClassStanding, classStanding } from '@/lib/domain/reply/class-standing'
import { hidesSigners } from '@/lib/domain/suggestion/secrecy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import type { ReplyEntry, SuggestionRecord } from './suggestion-record'

export type ReplyView = Omit<ReplyEntry, 'deliveries'> & {
  readonly isDraft: boolean
  /** whether whoever looks has a letter of it to take */
  readonly hasLetters: boolean
  readonly assignmentId: string
  /** what the class is worth */
  readonly standing: ClassStanding
  /** what whoever looks may say to it now */
  readonly classMoves: readonly ClassMove[]
  /** when the lead delegate first opened it */
  readonly openedAt: string | null
}

/** Drafts stay with their unit. */
export function repliesOf(
  actor: Actor,
  suggestion: Suggestion,
  { handlers }: SuggestionRecord,
  round: number,
): ReplyView[] {
  return suggestion.assignments.flatMap((assignment) =>
    (handlers.find(({ id }) => id === assignment.id)?.replies ?? [])
      .filter((reply) => reply.round === round && (reply.signedOn !== null || worksAt(actor, assignment.unitId)))
      .map(({ deliveries, ...reply }) => ({
        ...reply,
        foundAtSigning: isStaff(actor) || worksAt(actor, assignment.unitId) ? reply.foundAtSigning : null,
        isDraft: reply.signedOn === null,
        hasLetters:
          reply.signedOn !== null &&
          !hidesSigners(actor, suggestion) &&
          deliveries.some(({ delegateId }) => letterPolicy.take(actor, { unitId: assignment.unitId, delegateId })),
        assignmentId: assignment.id,
        standing: standingOf(reply),
        classMoves: round === suggestion.round ? classMovesOpenTo(actor, { suggestion, assignment }) : [],
        openedAt: deliveries.find(({ delegateId }) => delegateId === suggestion.leadDelegateId)?.openedAt ?? null,
      })),
  )
}

const standingOf = ({ meaning, correctedMeaning, delegateAgrees, officeAgrees }: Omit<ReplyEntry, 'deliveries'>) =>
  classStanding({ meaning: correctedMeaning ?? meaning, claimed: meaning, delegateAgrees, officeAgrees })

export function unreadReplies(actor: Actor, { handlers }: SuggestionRecord): string[] {
  const mine = mandatesOf(actor)
  const isUnread = ({ deliveries }: ReplyEntry) =>
    deliveries.some(({ delegateId, openedAt }) => openedAt === null && mine.includes(delegateId))
  return handlers.flatMap(({ replies }) => replies.filter(isUnread).map(({ id }) => id))
}
