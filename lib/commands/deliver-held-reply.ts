import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { signReply as sign } from '@/lib/domain/assignment/replying'
import { ensureHeard } from '@/lib/domain/contact/hearing'
import { Refusal } from '@/lib/domain/refusal'
import { releases } from '@/lib/domain/release/release'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { ensureHeadInPerson } from '@/lib/domain/supervision/head-in-person'
import { deliverHeldSchema } from '@/lib/schemas/release'
import { deliverReply } from '@/lib/store/deliver-reply'
import { leaveRelease } from '@/lib/store/releases'
import { readSignOff } from '@/lib/store/sign-offs'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { readHeadInPerson } from '@/lib/store/supervision'
import { command, perPerson } from './command'

/** What was to go out with others goes out now. */
export const deliverHeldReply = command({
  name: 'deliver-held-reply',
  input: deliverHeldSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, version }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    const { unitId, unitName: unit, unitKind: kind } = assignment
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, releases, { unitId, kind })

    const signed = sign(suggestion, assignment, version, moment)
    const { isHeld, passes } = await readSignOff(tx, assignmentId)
    const head = passes.find(({ step }) => step === 'HEAD')
    if (!isHeld || !head) throw new Refusal('reply-not-held', { number: '' })
    ensureHeard(assignment)
    ensureHeadInPerson(await readHeadInPerson(tx, suggestion, assignmentId))

    await leaveRelease(tx, signed.reply.id)
    const signer = { id: head.byId, name: head.by }
    const delivery = { assignmentId, unit, signed, signer, role: head.role, moment }
    return { suggestionId: suggestion.id, status: await deliverReply(tx, actor, suggestion, delivery) }
  },
})
