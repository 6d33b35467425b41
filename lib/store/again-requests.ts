import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import type { AgainDecision, AgainRequest, NewAgainRequest } from '@/lib/domain/rating/again'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore, maybeDayToStore } from './days'
import { wishAtMeeting } from './meeting-room'
import { open, type Tx } from './tx'

export async function addAgainRequest(tx: Tx, suggestion: Suggestion, asked: NewAgainRequest, { now, today }: Moment) {
  const { id: suggestionId, congressId } = suggestion
  const days = { askedOn: dayToStore(today), decideBy: dayToStore(asked.decideBy) }
  const words = asked.words ?? (await wishAtMeeting(tx, suggestion))
  await open(tx).againRequest.create({
    data: { congressId, suggestionId, ...asked, ...days, words, askedAt: now },
    select: { id: true },
  })
}

type Decided = {
  readonly decision: AgainDecision
  readonly personId: string
  readonly reason?: string
  readonly insistBy?: LocalDate
}

/** Where nothing was asked, nothing is decided: older ratings have no request. */
export async function decideAgain(tx: Tx, request: AgainRequest | undefined, decided: Decided, { now, today }: Moment) {
  if (!request) return
  const { decision, personId, reason, insistBy = null } = decided
  await open(tx).againRequest.update({
    where: { id: request.id },
    data: {
      decision,
      decisionReason: reason ?? null,
      decidedAt: now,
      decidedOn: dayToStore(today),
      decidedById: personId,
      insistBy: maybeDayToStore(insistBy),
    },
    select: { id: true },
  })
}
