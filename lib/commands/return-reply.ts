import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { returnReply as giveBack } from '@/lib/domain/assignment/replying'
import { replyReturnSchema } from '@/lib/schemas/reply'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { saveReturn } from '@/lib/store/replies'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const returnReply = command({
  name: 'return-reply',
  input: replyReturnSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, version, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.returnReply, assignment)

    const returned = giveBack(suggestion, assignment, version, moment)

    await saveReturn(tx, returned.reply.id, moment.now, reason)
    await saveHandling(tx, suggestion, returned.suggestion)
    await recordEvent(tx, actor, {
      type: 'reply.returned',
      subjectId: returned.reply.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'UNIT_HEAD',
      data: { unit: assignment.unitName, reason },
    })
    return { suggestionId: suggestion.id }
  },
})
