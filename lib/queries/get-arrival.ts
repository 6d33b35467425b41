import { isMeetingCode } from '@/lib/auth/meeting-code'
import { heads } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { doorPolicy } from '@/lib/domain/meeting/door-policy'
import type { Presence } from '@/lib/domain/meeting/meeting'
import { doorOpensAt, isHere } from '@/lib/domain/meeting/sign-in'
import { meetingWorkflow } from '@/lib/domain/meeting/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { isOpen } from '@/lib/domain/workflow'
import { readGuestsOf, readHall } from '@/lib/store/meeting-sign-in'
import type { Query } from './query'

export type ArrivalAs = { readonly capacity: 'PRESENT' | 'OFFICIAL' | 'HEAD' | 'DEPUTY'; readonly name: string }

/** What whoever has scanned the code is told; of the meeting nothing to whom it is not for. */
export type Arrival =
  | { readonly kind: 'expired' | 'closed' | 'not-called' }
  | {
      readonly kind: 'ready'
      readonly meetingId: string
      readonly as: readonly ArrivalAs[]
      readonly asksPost: boolean
    }
  | { readonly kind: 'done'; readonly meetingId: string; readonly at: Date | null }

export const getArrival: Query<{ meetingId: string; code: string }, Arrival> = async (
  { tx, actor, moment },
  { meetingId, code },
) => {
  const hall = await readHall(tx, meetingId)
  if (!hall) throw new Refusal('not-found')
  authorize(actor, doorPolicy.come, hall)
  const guests = await readGuestsOf(tx, meetingId, actor)
  const here = guests.length > 0 && guests.every(isHere)
  if (here) return { kind: 'done', meetingId, at: guests[0]?.signedInAt ?? null }
  if (!isMeetingCode(meetingId, code, moment.now)) return { kind: 'expired' }
  if (!isOpen(meetingWorkflow, hall.state, 'signIn') || moment.now < doorOpensAt(hall)) return { kind: 'closed' }
  if (guests.length === 0) return { kind: 'not-called' }
  const as = guests.map(({ unitId, capacity, unitName }): ArrivalAs => {
    if (unitId === null) return { capacity: capacity === 'OFFICIAL' ? 'OFFICIAL' : 'PRESENT', name: actor.name }
    return { capacity: heads(actor, unitId) ? 'HEAD' : 'DEPUTY', name: unitName ?? '' }
  })
  return {
    kind: 'ready',
    meetingId,
    as,
    asksPost: as.some(({ capacity }) => capacity === ('DEPUTY' satisfies Presence)),
  }
}
