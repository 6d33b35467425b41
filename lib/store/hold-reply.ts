import type { Actor, Role } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { recordEvent } from './events'
import { addHold } from './releases'
import type { Tx } from './tx'

type Held = {
  readonly replyId: string
  readonly version: number
  readonly unit: string
  readonly signer: string
  readonly role: Role
  readonly moment: Moment
}

/** The last step of the chain, without the delivery: the state stays, and the clock runs on. */
export async function holdReply(tx: Tx, actor: Actor, { id, status, congressId }: Suggestion, held: Held) {
  const { replyId, version, unit, signer, role, moment } = held
  await addHold(tx, { replyId, version, congressId, byId: actor.personId }, moment)
  await recordEvent(tx, actor, {
    type: 'reply.held',
    subjectId: replyId,
    suggestionId: id,
    at: moment.now,
    role,
    data: { unit, signer, version },
  })
  return { suggestionId: id, status }
}
