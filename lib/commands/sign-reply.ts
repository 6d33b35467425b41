import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { signReply as sign } from '@/lib/domain/assignment/replying'
import { ensureHeard } from '@/lib/domain/contact/hearing'
import { ensureMayHold } from '@/lib/domain/release/release'
import { ensureTurn } from '@/lib/domain/sign-off/sign-off'
import { ensureHeadInPerson, ensureMainHead } from '@/lib/domain/supervision/head-in-person'
import { replySigningSchema } from '@/lib/schemas/reply'
import { deliverReply } from '@/lib/store/deliver-reply'
import { recordEvent } from '@/lib/store/events'
import { holdReply } from '@/lib/store/hold-reply'
import { addPass, readSignOff } from '@/lib/store/sign-offs'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { readHeadInPerson } from '@/lib/store/supervision'
import { command, perPerson } from './command'

/** Signed by the head it goes out, or first to the government's office where that looks at replies as well. */
export const signReply = command({
  name: 'sign-reply',
  input: replySigningSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, version, hold }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.signReply, assignment)

    const signed = sign(suggestion, assignment, version, moment)
    const signOff = await readSignOff(tx, assignmentId)
    ensureTurn(signOff, 'HEAD')
    ensureHeard(assignment)
    const inPerson = await readHeadInPerson(tx, suggestion, assignmentId)
    ensureMainHead(inPerson, actor.personId)
    ensureHeadInPerson(inPerson)
    if (hold) ensureMayHold(assignment.dueOn, moment)

    const replyId = signed.reply.id
    await addPass(tx, actor, { replyId, version, step: 'HEAD', role: 'UNIT_HEAD' }, moment)
    const unit = assignment.unitName
    if (!signOff.asks.government) {
      if (hold)
        return holdReply(tx, actor, suggestion, {
          replyId,
          version,
          unit,
          signer: actor.name,
          role: 'UNIT_HEAD',
          moment,
        })
      const signer = { id: actor.personId, name: actor.name }
      const delivery = { assignmentId, unit, signed, signer, role: 'UNIT_HEAD', moment } as const
      return { suggestionId: suggestion.id, status: await deliverReply(tx, actor, suggestion, delivery) }
    }
    await recordEvent(tx, actor, {
      type: 'reply.head-passed',
      subjectId: replyId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'UNIT_HEAD',
      data: { unit, signer: actor.name, version },
    })
    return { suggestionId: suggestion.id, status: suggestion.status }
  },
})
