import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { keySupervisionPolicy } from '@/lib/domain/supervision/policy'
import { ensureRunning } from '@/lib/domain/supervision/supervision'
import { chargeSchema } from '@/lib/schemas/supervision'
import { recordEvent } from '@/lib/store/events'
import { readLeaders } from '@/lib/store/key-nominations'
import { lockSuggestion } from '@/lib/store/suggestions'
import { addCharge, ensureOfCommittee, readHeads, superviseOf } from '@/lib/store/supervision'
import { command, perPerson } from './command'

/** 督办分工: who leads, which office supervises and through whom, and which heads answer for it in person [SD 16, 25]. */
export const assignSupervision = command({
  name: 'assign-supervision',
  input: chargeSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, heads: chosen, ...charge }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    authorize(actor, keySupervisionPolicy.assign, one)

    ensureRunning(one.supervision)

    const { leaderId, governmentLeader, supervisingOffice } = charge
    const leaders = await readLeaders(tx, leaderId ? [leaderId] : [])
    await ensureOfCommittee(tx, charge.supervisorIds)
    const heads = await readHeads(
      tx,
      chosen.flatMap(({ assignmentId, personId }) => (personId ? [{ assignmentId, personId }] : [])),
    )
    await addCharge(tx, one, { ...charge, heads }, { moment, personId: actor.personId })
    const names = [leaderId ? (leaders.get(leaderId) ?? '') : '', governmentLeader].filter((name) => name !== '')
    const personIds = [...charge.supervisorIds, ...heads.map(({ personId }) => personId)]
    await recordEvent(tx, actor, {
      type: 'supervision.charged',
      subjectId: one.supervision.nominationId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { names, supervisor: supervisingOffice, contact: charge.contact, personIds },
    })
    return { suggestionId }
  },
})
