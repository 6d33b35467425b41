import { authorize } from '@/lib/domain/access/policy'
import { ensureVacant } from '@/lib/domain/delegate/mandate'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { Refusal } from '@/lib/domain/refusal'
import { electDelegatesSchema } from '@/lib/schemas/mandate'
import { recordEvent } from '@/lib/store/events'
import { lockMandates, seat } from '@/lib/store/mandates'
import { recordOpened } from '@/lib/store/newcomers'
import { command, perPerson } from './command'

/** All seats of one by-election, or none of them. */
export const electDelegates = command({
  name: 'elect-delegates',
  input: electDelegatesSchema,
  limit: perPerson(60, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { electedOn, decision, elected }) => {
    authorize(actor, delegatePolicy.keep, null)
    const seatIds = elected.map(({ seatId }) => seatId)
    const isTwice = (values: readonly string[]) => new Set(values).size < values.length
    if (isTwice(seatIds) || isTwice(elected.map(({ login }) => login))) throw new Refusal('seat-named-twice')
    const seats = await lockMandates(tx, seatIds)
    for (const one of seats) {
      authorize(actor, delegatePolicy.keep, one)
      ensureVacant(one, electedOn, moment.today)
    }

    const delegateIds: string[] = []
    for (const [place, { seatId: _, ...person }] of elected.entries()) {
      const vacated = seats[place]
      if (!vacated) continue
      const { delegateId, openedId } = await seat(tx, { ...person, seat: vacated }, electedOn, moment.now)
      delegateIds.push(delegateId)
      await recordOpened(tx, actor, openedId, 'DELEGATE_OFFICE', moment.now)
      await recordEvent(tx, actor, {
        type: 'mandate.begun',
        subjectId: delegateId,
        at: moment.now,
        role: 'DELEGATE_OFFICE',
        data: { name: person.name, former: vacated.name, electedOn, decision },
      })
    }
    return { delegateIds }
  },
})
