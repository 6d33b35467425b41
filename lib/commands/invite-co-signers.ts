import { authorize } from '@/lib/domain/access/policy'
import { localDateIn } from '@/lib/domain/deadlines/local-date'
import { clockIn } from '@/lib/domain/notices/morning'
import { invite } from '@/lib/domain/suggestion/co-signing'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { invitingSchema } from '@/lib/schemas/co-signing'
import { readInOffice, readSignatures, saveSignatures } from '@/lib/store/co-signatures'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const inviteCoSigners = command({
  name: 'invite-co-signers',
  input: invitingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, delegateIds }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.inviteCoSigners, suggestion)
    const asked = await readInOffice(tx, suggestion.sessionId, [...new Set(delegateIds)], moment.today)
    const invited = invite(suggestion, await readSignatures(tx, suggestionId), asked, moment)

    await saveSignatures(tx, suggestion, invited, { invitedAt: moment.now })
    const { timeZone } = actor.congress
    const closesAt = suggestion.coSignClosesAt ?? moment.now
    await recordEvent(tx, actor, {
      type: 'co-signing.invited',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: {
        closesOn: localDateIn(timeZone, closesAt),
        closesHour: clockIn(timeZone, closesAt),
        delegateIds: invited.map(({ delegateId }) => delegateId),
        names: invited.map(({ name }) => name),
      },
    })
    return { suggestionId, invited: invited.length }
  },
})
