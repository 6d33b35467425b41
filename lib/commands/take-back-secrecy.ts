import { authorize } from '@/lib/domain/access/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { mayAskSecrecy, takeBackSecrecy as takenBack } from '@/lib/domain/suggestion/secrecy'
import { takeBackSecrecySchema } from '@/lib/schemas/secrecy'
import { recordEvent } from '@/lib/store/events'
import { saveSecrecyWish } from '@/lib/store/secrecy'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** What the office has decided stands until it decides otherwise. */
export const takeBackSecrecy = command({
  name: 'take-back-secrecy',
  input: takeBackSecrecySchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, mayAskSecrecy, suggestion)

    await saveSecrecyWish(tx, suggestion, takenBack(suggestion), '')
    await recordEvent(tx, actor, {
      type: 'secrecy.taken-back',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
    })
    return { suggestionId }
  },
})
