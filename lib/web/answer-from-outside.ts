import { ensureStillOpen } from '@/lib/domain/assignment/outsider'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { recordSystemEvent } from '@/lib/store/events'
import { answerOutsideRequest, enterOutsideRequest, lockOutsideRequest } from '@/lib/store/outside-requests'
import { transactOutside } from '@/lib/store/transact'

type Answer = { readonly answeredBy: string; readonly answer: string }
type Clock = (timeZone: string) => Moment

/** Not in the registry: nobody is signed in, the address is all that is known of whoever answers; once, and it is evidence of the unit. */
export const answerFromOutside = (tokenHash: Uint8Array<ArrayBuffer>, given: Answer, now: Date, clock: Clock) =>
  transactOutside('web', async (tx) => {
    const entered = await enterOutsideRequest(tx, tokenHash, now)
    if (!entered) throw new Refusal('not-found')
    const moment = clock(entered.timeZone)
    const request = await lockOutsideRequest(tx, entered.id)

    ensureStillOpen(request, moment.today)

    await answerOutsideRequest(tx, request.id, given, moment)
    await recordSystemEvent(tx, request.congressId, {
      type: 'outside.answered',
      subjectId: request.assignmentId,
      suggestionId: request.suggestionId,
      at: now,
      data: { unit: request.unit, addressee: request.addressee },
    })
  })
