import { authorize } from '@/lib/domain/access/policy'
import { awardPolicy } from '@/lib/domain/award/policy'
import { Refusal } from '@/lib/domain/refusal'
import { awardCallSchema } from '@/lib/schemas/award'
import { annualResult } from '@/lib/store/award-ground'
import { whoNominates } from '@/lib/store/award-hearers'
import { addCall } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 评选 rests on the year's frozen result: before that there are no facts to be checked against. */
export const callAward = command({
  name: 'call-award',
  input: awardCallSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, asked) => {
    const congressId = actor.congress.id
    authorize(actor, awardPolicy.call, { congressId })
    const annual = await annualResult(tx, asked.year)
    if (!annual) throw new Refusal('award-no-result', { year: asked.year })

    const act = { moment, personId: actor.personId }
    const callId = await addCall(tx, congressId, { ...asked, assessmentId: annual.id }, act)
    const { name: award, year, quota, kind } = asked
    await recordEvent(tx, actor, {
      type: 'award.called',
      subjectId: callId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { callId, award, year, quota, ...(await whoNominates(tx, kind, annual.id)) },
    })
    return { callId }
  },
})
