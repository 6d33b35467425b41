import { authorize } from '@/lib/domain/access/policy'
import { takenBack } from '@/lib/domain/suggestion/co-signing'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { takingBackSchema } from '@/lib/schemas/co-signing'
import { seatOf } from '@/lib/store/co-sign-links'
import { saveSignatures } from '@/lib/store/co-signatures'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Until it is handed in. */
export const takeBackCoSignature = command({
  name: 'take-back-co-signature',
  input: takingBackSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.takeBackSignature, suggestion)
    const { mine } = await seatOf(tx, actor, suggestion, null, moment.now)

    await saveSignatures(tx, suggestion, [takenBack(suggestion, mine, reason)], { decidedAt: moment.now })
    await recordEvent(tx, actor, {
      type: 'co-signing.taken-back',
      subjectId: mine.delegateId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { name: mine.name, reason },
    })
    return { suggestionId }
  },
})
