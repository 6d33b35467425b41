import { authorize } from '@/lib/domain/access/policy'
import { passOn } from '@/lib/domain/suggestion/first-look'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { passingOnSchema } from '@/lib/schemas/first-look'
import { recordEvent } from '@/lib/store/events'
import { endLook } from '@/lib/store/first-looks'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** 初审转送: the office reads the opinion when it registers. */
export const passOnSuggestion = command({
  name: 'pass-on-suggestion',
  input: passingOnSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, remarks, opinion }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.passOn, suggestion)
    const passed = passOn(suggestion, moment)

    await saveSuggestion(tx, passed)
    await endLook(tx, passed, { today: moment.today, endedById: actor.personId, remarks, opinion })
    await recordEvent(tx, actor, {
      type: 'first-look.passed-on',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATION_OFFICER',
      data: { remarks, opinion },
    })
    return { suggestionId }
  },
})
