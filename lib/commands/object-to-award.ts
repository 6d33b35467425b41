import { holds } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { ensureObjectable } from '@/lib/domain/award/deciding'
import { awardPolicy } from '@/lib/domain/award/policy'
import { Refusal } from '@/lib/domain/refusal'
import { awardObjectionSchema } from '@/lib/schemas/award'
import { addAwardObjection, lockCallOfCandidate } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { callFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** By a delegate or the head of a unit, under the name of the account. */
export const objectToAward = command({
  name: 'object-to-award',
  input: awardObjectionSchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { candidateId, words }) => {
    const { call } = await lockCallOfCandidate(tx, candidateId)
    authorize(actor, awardPolicy.object, { congressId: call.congressId, call, today: moment.today })
    ensureObjectable(call, candidateId, moment.today)
    const waits = call.objections.some(
      (one) => one.candidateId === candidateId && one.raisedById === actor.personId && one.outcome === null,
    )
    if (waits) throw new Refusal('award-objected-already')

    const said = { candidateId, channel: 'ONLINE' as const, name: actor.name, words, raisedOn: moment.today }
    const objectionId = await addAwardObjection(tx, call, said, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'award.objected',
      subjectId: call.id,
      at: moment.now,
      role: holds(actor, 'DELEGATE') ? 'DELEGATE' : 'UNIT_HEAD',
      data: { ...callFacts(call), objectionId },
    })
    return { callId: call.id, objectionId }
  },
})
