import { tokenHash } from '@/lib/auth/session-token'
import { declined } from '@/lib/domain/suggestion/co-signing'
import { decliningSchema } from '@/lib/schemas/co-signing'
import { seatOf } from '@/lib/store/co-sign-links'
import { saveSignatures } from '@/lib/store/co-signatures'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const declineCoSignature = command({
  name: 'decline-co-signature',
  input: decliningSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason, token }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    const { mine } = await seatOf(tx, actor, suggestion, token ? tokenHash(token) : null, moment.now)

    await saveSignatures(tx, suggestion, [declined(suggestion, mine, reason)], { decidedAt: moment.now })
    await recordEvent(tx, actor, {
      type: 'co-signing.declined',
      subjectId: mine.delegateId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { name: mine.name, reason },
    })
    return { suggestionId }
  },
})
