import { authorize } from '@/lib/domain/access/policy'
import { instantAt } from '@/lib/domain/deadlines/wall-clock'
import { invite, openCoSigning as opened } from '@/lib/domain/suggestion/co-signing'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { coSigningOpeningSchema } from '@/lib/schemas/co-signing'
import { readInOffice, readSignatures, saveSignatures } from '@/lib/store/co-signatures'
import { readDraft } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** A whole draft goes out to be signed, until a time of which everybody is told. */
export const openCoSigning = command({
  name: 'open-co-signing',
  input: coSigningOpeningSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, closesOn, closesHour, delegateIds }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.inviteCoSigners, suggestion)
    const closesAt = instantAt(actor.congress.timeZone, closesOn, Number.parseInt(closesHour, 10))
    const collecting = opened(suggestion, await readDraft(tx, suggestionId), closesAt, moment)
    const asked = await readInOffice(tx, suggestion.sessionId, [...new Set(delegateIds)], moment.today)
    const former = await readSignatures(tx, suggestionId)
    const invited = asked.length > 0 ? invite(collecting, former, asked, moment) : []

    await saveSuggestion(tx, collecting)
    await saveSignatures(tx, suggestion, invited, { invitedAt: moment.now })
    const event = { suggestionId, subjectId: suggestionId, at: moment.now, role: 'DELEGATE' as const }
    const data = { closesOn, closesHour }
    await recordEvent(tx, actor, { ...event, type: 'co-signing.opened', data })
    const told = [...invited, ...former.filter(({ state }) => state === 'INVITED')]
    if (told.length > 0)
      await recordEvent(tx, actor, {
        ...event,
        type: 'co-signing.invited',
        data: { ...data, delegateIds: told.map(({ delegateId }) => delegateId), names: told.map(({ name }) => name) },
      })
    return { suggestionId }
  },
})
