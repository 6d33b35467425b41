import { randomUUID } from 'node:crypto'
import { outsideToken } from '@/lib/auth/outside-token'
import { tokenHash } from '@/lib/auth/session-token'
import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { ensureCanAskOutside, ensureNobodyNamed, outsiderPolicy } from '@/lib/domain/assignment/outsider'
import { hidesSigners } from '@/lib/domain/suggestion/secrecy'
import { outsideRequestSchema } from '@/lib/schemas/outsider'
import { recordEvent } from '@/lib/store/events'
import { addOutsideRequest, countOpenOutside, namesOfSigners } from '@/lib/store/outside-requests'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** A company or an expert answers one question through an address of its own; he reads what the unit wrote, and nothing else. */
export const askOutsider = command({
  name: 'ask-outsider',
  input: outsideRequestSchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, ...asked }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, outsiderPolicy.ask, assignment)

    const open = await countOpenOutside(tx, assignmentId, moment.today)
    ensureCanAskOutside(suggestion, assignment, { untilOn: asked.untilOn, open }, moment.today)
    // To be refused for the right name would tell it to whoever guesses.
    if (!hidesSigners(actor, suggestion))
      ensureNobodyNamed([asked.title, asked.question, asked.excerpt], await namesOfSigners(tx, suggestion.id))

    const requestId = randomUUID()
    const request = { id: requestId, assignmentId, tokenHash: tokenHash(outsideToken(requestId)), ...asked }
    await addOutsideRequest(tx, suggestion, request, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'outside.asked',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName, addressee: asked.addressee, untilOn: asked.untilOn },
    })
    return { suggestionId: suggestion.id, requestId }
  },
})
