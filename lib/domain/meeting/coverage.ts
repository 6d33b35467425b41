import { type GuestCapacity, guestCapacities, type MeetingGuest } from './meeting'

export type ItemParties = {
  readonly id: string
  /** whoever leads or has signed it */
  readonly delegateIds: readonly string[]
  /** those who owe the answer */
  readonly unitIds: readonly string[]
}

export type Gap = 'NOBODY' | 'NO_DELEGATE' | 'NO_UNIT'

type Guest = Pick<MeetingGuest, 'capacity' | 'delegateId' | 'unitId' | 'answer' | 'invitedAt'>

/** A deputy answers for the unit; whoever has not answered yet may still come. */
const mayCome = ({ answer }: Guest): boolean => answer !== 'LEAVE'

/** What could not be answered face to face as the answers stand now. */
export function gapsOf(items: readonly ItemParties[], guests: readonly Guest[]): { id: string; gap: Gap }[] {
  const coming = guests.filter(mayCome)
  const delegates = new Set(coming.map(({ delegateId }) => delegateId))
  const units = new Set(coming.map(({ unitId }) => unitId))
  return items.flatMap(({ id, delegateIds, unitIds }) => {
    const hasDelegate = delegateIds.some((one) => delegates.has(one))
    const hasUnit = unitIds.some((one) => units.has(one))
    if (hasDelegate && hasUnit) return []
    return [{ id, gap: hasDelegate ? 'NO_UNIT' : hasUnit ? 'NO_DELEGATE' : 'NOBODY' }]
  })
}

export type AnswerCounts = {
  readonly capacity: GuestCapacity
  readonly called: number
  readonly coming: number
  readonly deputies: number
  readonly leave: number
  readonly unanswered: number
  readonly notInvited: number
}

export function answersByCapacity(guests: readonly Guest[]): AnswerCounts[] {
  return guestCapacities.flatMap((capacity) => {
    const ours = guests.filter((guest) => guest.capacity === capacity)
    const count = (is: (guest: Guest) => boolean) => ours.filter(is).length
    if (ours.length === 0) return []
    return [
      {
        capacity,
        called: ours.length,
        coming: count(({ answer }) => answer === 'COMING'),
        deputies: count(({ answer }) => answer === 'DEPUTY'),
        leave: count(({ answer }) => answer === 'LEAVE'),
        unanswered: count(({ answer, invitedAt }) => answer === null && invitedAt !== null),
        notInvited: count(({ invitedAt }) => invitedAt === null),
      },
    ]
  })
}

export type Unreached = 'NO_ACCOUNT' | 'NOT_OPENED'

/** Whom the notice has not reached as far as anybody knows; who was told by telephone or has answered is reached. */
export function whyToRing(guest: {
  readonly invitedAt: Date | null
  readonly answer: MeetingGuest['answer']
  readonly openedAt: Date | null
  readonly calledAt: Date | null
  readonly hasAccount: boolean
}): Unreached | null {
  if (guest.invitedAt === null || guest.answer !== null || guest.openedAt !== null || guest.calledAt !== null)
    return null
  return guest.hasAccount ? 'NOT_OPENED' : 'NO_ACCOUNT'
}
