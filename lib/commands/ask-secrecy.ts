import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { askSecrecy as asked, mayAskSecrecy } from '@/lib/domain/suggestion/secrecy'
import { askSecrecySchema } from '@/lib/schemas/secrecy'
import { recordEvent } from '@/lib/store/events'
import { saveSecrecyWish } from '@/lib/store/secrecy'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** From this moment nobody outside the office reads the names; the office decides after. */
export const askSecrecy = command({
  name: 'ask-secrecy',
  input: askSecrecySchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, mayAskSecrecy, suggestion)

    await saveSecrecyWish(tx, suggestion, asked(suggestion), reason)
    await recordEvent(tx, actor, {
      type: 'secrecy.asked',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { reason },
    })
    return { suggestionId }
  },
})
