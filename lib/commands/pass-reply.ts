import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { signReply as sign } from '@/lib/domain/assignment/replying'
import { ensureHeard } from '@/lib/domain/contact/hearing'
import { Refusal } from '@/lib/domain/refusal'
import { ensureMayHold } from '@/lib/domain/release/release'
import { ensureTurn, mayPass, seesSignOff, stepNow } from '@/lib/domain/sign-off/sign-off'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { ensureHeadInPerson } from '@/lib/domain/supervision/head-in-person'
import { replySigningSchema } from '@/lib/schemas/reply'
import { deliverReply } from '@/lib/store/deliver-reply'
import { recordEvent } from '@/lib/store/events'
import { holdReply } from '@/lib/store/hold-reply'
import { addPass, readSignOff } from '@/lib/store/sign-offs'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { readHeadInPerson } from '@/lib/store/supervision'
import { command, perPerson } from './command'

/** The section before the head, and the government's office after him: each passes the version that it has read. */
export const passReply = command({
  name: 'pass-reply',
  input: replySigningSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, version, hold }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    const { unitId, unitName: unit } = assignment
    const signOff = await readSignOff(tx, assignmentId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, seesSignOff, signOff)
    const signed = sign(suggestion, assignment, version, moment)
    const step = stepNow(signOff) === 'SECTION' ? 'SECTION' : 'GOVERNMENT'
    ensureTurn(signOff, step)
    if (!mayPass(actor, signOff)) throw new Refusal('not-found')
    ensureHeard(assignment)
    if (step === 'GOVERNMENT') ensureHeadInPerson(await readHeadInPerson(tx, suggestion, assignmentId))
    if (hold) ensureMayHold(assignment.dueOn, moment)

    const replyId = signed.reply.id
    const role = step === 'SECTION' ? capacityAt(actor, unitId) : 'GOVERNMENT_OFFICE'
    await addPass(tx, actor, { replyId, version, step, role }, moment)
    await recordEvent(tx, actor, {
      type: step === 'SECTION' ? 'reply.section-passed' : 'reply.government-passed',
      subjectId: replyId,
      suggestionId: suggestion.id,
      at: moment.now,
      role,
      data: { unit, version },
    })
    const head = signOff.passes.find((pass) => pass.step === 'HEAD')
    if (step === 'SECTION' || !head) return { suggestionId: suggestion.id, status: suggestion.status }
    if (hold) return holdReply(tx, actor, suggestion, { replyId, version, unit, signer: head.by, role, moment })
    const delivery = { assignmentId, unit, signed, signer: { id: head.byId, name: head.by }, role, moment }
    return { suggestionId: suggestion.id, status: await deliverReply(tx, actor, suggestion, delivery) }
  },
})
