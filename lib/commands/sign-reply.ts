import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { addresseesOf, signReply as sign } from '@/lib/domain/assignment/replying'
import { withoutMootReturns } from '@/lib/domain/assignment/return-request'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { kindsFound } from '@/lib/domain/checking/finding'
import { replySigningSchema } from '@/lib/schemas/reply'
import { saveHandling } from '@/lib/store/aggregate'
import { readCheckedReply } from '@/lib/store/checked-replies'
import { recordEvent } from '@/lib/store/events'
import { freezeLetters } from '@/lib/store/letters'
import { endPausesThatAreOver } from '@/lib/store/pauses-over'
import { saveSignature } from '@/lib/store/replies'
import { lapseReturns } from '@/lib/store/return-requests'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The letter is the unit's word from here on: signed, and delivered to everybody who signed the suggestion. */
export const signReply = command({
  name: 'sign-reply',
  input: replySigningSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, version }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.signReply, assignment)

    const signed = sign(suggestion, assignment, version, moment)

    const checked = await readCheckedReply(tx, assignmentId, moment.today)
    const found = checked ? kindsFound(checkReply(checked)) : []
    const signature = {
      signedAt: moment.now,
      signedOn: moment.today,
      signedById: actor.personId,
      signerName: actor.name,
    }
    await saveSignature(tx, suggestion, signed.reply.id, signature, addresseesOf(suggestion))
    const letters = await freezeLetters(tx, signed.reply.id)
    const after = withoutMootReturns(signed.suggestion)
    await lapseReturns(tx, suggestion, after, { moment, personId: actor.personId })
    await saveHandling(tx, suggestion, after)
    await recordEvent(tx, actor, {
      type: 'reply.signed',
      subjectId: signed.reply.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'UNIT_HEAD',
      data: {
        unit: assignment.unitName,
        signer: actor.name,
        status: after.status,
        findings: found.length,
        findingKinds: found.join(' '),
        letters: letters.map(({ hash }) => hash),
      },
    })
    await endPausesThatAreOver(tx, actor, after, { moment, role: 'UNIT_HEAD' })
    return { suggestionId: suggestion.id, status: after.status }
  },
})
