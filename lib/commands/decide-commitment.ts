import { authorize } from '@/lib/domain/access/policy'
import { commitmentIn, commitmentPolicy, type Decided, decideClaim } from '@/lib/domain/commitment/moves'
import { unitNameOf } from '@/lib/domain/commitment/named-unit'
import type { EventType } from '@/lib/domain/events'
import { commitmentDecisionSchema } from '@/lib/schemas/commitment'
import { lockSuggestionOfCommitment, saveDecision } from '@/lib/store/commitments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

const happened = {
  STRUCK_OFF: 'commitment.struck-off',
  NOT_KEPT: 'commitment.not-kept',
  SENT_BACK: 'commitment.sent-back',
} as const satisfies Record<Decided['decision'], EventType>

/** 销号: the office's own act, and only after the delegate's word. */
export const decideCommitment = command({
  name: 'decide-commitment',
  input: commitmentDecisionSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { commitmentId, decision, reason }) => {
    const suggestion = await lockSuggestionOfCommitment(tx, commitmentId)
    const one = commitmentIn(suggestion, commitmentId)
    authorize(actor, commitmentPolicy.decide, one)

    const decided = decideClaim(one, decision === 'ACCEPT', actor.personId)

    await saveDecision(tx, commitmentId, decided, reason, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: happened[decided.decision],
      subjectId: commitmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { unit: unitNameOf(one), unitIds: [one.commitment.unitId], ...(reason ? { reason } : {}) },
    })
    return { suggestionId: suggestion.id }
  },
})
