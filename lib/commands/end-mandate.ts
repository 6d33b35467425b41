import { authorize } from '@/lib/domain/access/policy'
import { ensureCanEnd } from '@/lib/domain/delegate/mandate'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { stopCoSigning } from '@/lib/domain/suggestion/co-signing'
import { endMandateSchema } from '@/lib/schemas/mandate'
import { closeLinks } from '@/lib/store/co-sign-links'
import { recordEvent } from '@/lib/store/events'
import { leaveOccasions } from '@/lib/store/left-occasions'
import {
  lapseInvitations,
  lapseInvitationsTo,
  lockMandates,
  openSuggestionsOf,
  saveMandateEnd,
} from '@/lib/store/mandates'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

/** What was handed in goes on; what was being written stops, and nobody is asked to sign it any more. */
export const endMandate = command({
  name: 'end-mandate',
  input: endMandateSchema,
  limit: perPerson(100, 'hour'),
  patience: 60,
  run: async (context, { delegateId, ...end }) => {
    const { tx, actor, moment } = context
    authorize(actor, delegatePolicy.keep, null)
    const [mandate] = await lockMandates(tx, [delegateId])
    if (!mandate) return { delegateId }
    authorize(actor, delegatePolicy.keep, mandate)
    ensureCanEnd(mandate, end.lastDay, moment.today)

    const led = await openSuggestionsOf(tx, delegateId)
    const invited = await lapseInvitations(tx, delegateId, moment.now)
    for (const { id, status } of led) if (status === 'CO_SIGNING') await stopCollecting(context, id)
    await saveMandateEnd(tx, delegateId, end)
    await leaveOccasions(tx, delegateId, end.lastDay, moment.now)
    const facts = { name: mandate.name, lastDay: end.lastDay }
    const event = { at: moment.now, role: 'DELEGATE_OFFICE' as const, data: facts }
    for (const id of invited)
      await recordEvent(tx, actor, { ...event, type: 'co-signing.signer-left', subjectId: id, suggestionId: id })
    for (const { id } of led)
      await recordEvent(tx, actor, { ...event, type: 'suggestion.lead-left', subjectId: id, suggestionId: id })
    const { ground: endGround, decision } = end
    const data = { ...facts, endGround, decision, drafts: led.filter((one) => !one.wasHandedIn).length }
    await recordEvent(tx, actor, { ...event, type: 'mandate.ended', subjectId: delegateId, data })
    return { delegateId }
  },
})

async function stopCollecting({ tx, moment }: Context, suggestionId: string): Promise<void> {
  const suggestion = await lockSuggestion(tx, suggestionId)
  await saveSuggestion(tx, stopCoSigning(suggestion, moment))
  await lapseInvitationsTo(tx, suggestionId, moment.now)
  await closeLinks(tx, suggestionId, moment.now)
}
