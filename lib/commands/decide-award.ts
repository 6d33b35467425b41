import { authorize } from '@/lib/domain/access/policy'
import { decide } from '@/lib/domain/award/deciding'
import { awardPolicy } from '@/lib/domain/award/policy'
import { awardDecisionSchema } from '@/lib/schemas/award'
import { leadDelegates } from '@/lib/store/award-hearers'
import { lockCall, saveCall, saveCandidates } from '@/lib/store/awards'
import { recordEvent } from '@/lib/store/events'
import { callFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** 表扬决定: from here on nothing of it moves. */
export const decideAward = command({
  name: 'decide-award',
  input: awardDecisionSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { callId, number, decidedOn, words }) => {
    const call = await lockCall(tx, callId)
    authorize(actor, awardPolicy.run, call)
    const awarded = decide(call, decidedOn, moment.today)

    await saveCandidates(tx, awarded, moment.now)
    const decided = { ...call, state: 'DECIDED' as const, decidedOn, decisionNumber: number, decisionWords: words }
    await saveCall(tx, decided, { decidedAt: moment.now, decidedById: actor.personId })
    await recordEvent(tx, actor, {
      type: 'award.decided',
      subjectId: callId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        ...{ ...callFacts(call), number, decidedOn, count: awarded.length },
        unitIds: awarded.flatMap(({ unitId }) => (unitId ? [unitId] : [])),
        personIds: [...new Set(awarded.map(({ nominatedById }) => nominatedById))],
        delegateIds: await leadDelegates(
          tx,
          awarded.flatMap(({ suggestionId }) => (suggestionId ? [suggestionId] : [])),
        ),
      },
    })
    return { callId }
  },
})
