import { authorize } from '@/lib/domain/access/policy'
import { ensureHeld, ensureRevocable } from '@/lib/domain/key-suggestion/nomination'
import { keyPolicy } from '@/lib/domain/key-suggestion/policy'
import { revokingSchema } from '@/lib/schemas/key-suggestion'
import { recordEvent } from '@/lib/store/events'
import { lockNomination, readLeaderOf, recordMeeting, saveRevoked } from '@/lib/store/key-nominations'
import { command, perPerson } from './command'

/** What a meeting fixed, a meeting revokes. */
export const revokeKeySuggestion = command({
  name: 'revoke-key-suggestion',
  input: revokingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { nominationId, reason, ...held }) => {
    const nomination = await lockNomination(tx, nominationId)
    authorize(actor, keyPolicy.revoke, nomination)
    ensureHeld(held.heldOn, moment.today)
    ensureRevocable(nomination)

    const by = { moment, personId: actor.personId }
    const meeting = await recordMeeting(tx, actor.congress.id, held, by)
    await saveRevoked(tx, nomination, reason, meeting, by)
    await recordEvent(tx, actor, {
      type: 'key.revoked',
      subjectId: nominationId,
      suggestionId: nomination.suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        meeting: held.name,
        heldOn: held.heldOn,
        minutesNumber: held.minutesNumber,
        reason,
        leaderId: await readLeaderOf(tx, nominationId),
      },
    })
    return { suggestionId: nomination.suggestionId }
  },
})
