import { authorize } from '@/lib/domain/access/policy'
import { ensureObjectable } from '@/lib/domain/award/deciding'
import { awardPolicy } from '@/lib/domain/award/policy'
import { Refusal } from '@/lib/domain/refusal'
import { recordedAwardObjectionSchema } from '@/lib/schemas/award'
import { addAwardObjection, lockCallOfCandidate } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { callFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** What a resident wrote, telephoned or came to say, under his name; what came in time is written down later as well. */
export const recordAwardObjection = command({
  name: 'record-award-objection',
  input: recordedAwardObjectionSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { candidateId, channel, name, receivedOn, words }) => {
    const { call } = await lockCallOfCandidate(tx, candidateId)
    authorize(actor, awardPolicy.run, call)
    if (receivedOn > moment.today)
      throw new Refusal('award-day-outside', { earliest: call.noticeFrom ?? moment.today, latest: moment.today })
    ensureObjectable(call, candidateId, receivedOn)

    const said = { candidateId, channel, name, words, raisedOn: receivedOn }
    const objectionId = await addAwardObjection(tx, call, said, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'award.objection-recorded',
      subjectId: call.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...callFacts(call), objectionId, channelOfObjection: channel },
    })
    return { callId: call.id, objectionId }
  },
})
