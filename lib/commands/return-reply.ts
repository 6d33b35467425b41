import { holds } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { returnReply as giveBack } from '@/lib/domain/assignment/replying'
import { Refusal } from '@/lib/domain/refusal'
import { maySendBack, seesSignOff, stepNow } from '@/lib/domain/sign-off/sign-off'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { replyReturnSchema } from '@/lib/schemas/reply'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { leaveRelease } from '@/lib/store/releases'
import { saveReturn } from '@/lib/store/replies'
import { readSignOff } from '@/lib/store/sign-offs'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Sent back from any step it begins anew: what is mended is another version, which nobody has passed. */
export const returnReply = command({
  name: 'return-reply',
  input: replyReturnSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, version, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    const signOff = await readSignOff(tx, assignmentId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, seesSignOff, signOff)

    const returned = giveBack(suggestion, assignment, version, moment)
    if (!maySendBack(actor, signOff)) throw new Refusal('not-found')

    const isGovernment = stepNow(signOff) === 'GOVERNMENT' && holds(actor, 'GOVERNMENT_OFFICE')
    await saveReturn(tx, returned.reply.id, moment.now, reason)
    await leaveRelease(tx, returned.reply.id)
    await saveHandling(tx, suggestion, returned.suggestion)
    await recordEvent(tx, actor, {
      type: isGovernment ? 'reply.government-returned' : 'reply.returned',
      subjectId: returned.reply.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: isGovernment ? 'GOVERNMENT_OFFICE' : capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName, reason },
    })
    return { suggestionId: suggestion.id }
  },
})
