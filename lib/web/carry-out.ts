import type { Command, Limit } from '@/lib/commands/command'
import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { recordEvent } from '@/lib/store/events'
import {
  type Attempt,
  countAct,
  enterOnce,
  keepAnswer,
  keptAnswer,
  type Spent,
  type Window,
} from '@/lib/store/idempotency'
import { transactAs, transactForToken, transactOutside } from '@/lib/store/transact'
import { asRefusal } from './known-violations'
import { momentIn } from './this-moment'

export type Order = Attempt & { readonly input: unknown }

/** One submission, one transaction, one effect: however often it arrives, it is answered as it was the first time. */
export async function carryOut(command: Command, order: Order): Promise<object> {
  const window = windowOf(command)
  let actor: Actor | undefined
  try {
    return await transactOutside(
      'web',
      async (tx) => {
        const entry = await enterOnce(tx, order, window)
        actor = entry.actor
        if (!entry.isFirst && !command.changesNothing) return keptAnswer(tx, actor.personId, order)
        ensureWithin(command.limit, entry.spent, order.now, 0)
        const moment = momentIn(actor.congress.timeZone, order.now)
        const answer = await command.run({ tx, actor, moment }, order.input)
        const kept = command.changesNothing ? {} : answer
        const spent = await keepAnswer(tx, actor.personId, order, kept, window)
        ensureWithin(command.limit, spent, order.now, 1)
        return answer
      },
      command.patience,
    )
  } catch (error) {
    const refusal = asRefusal(error)
    if (actor && refusal) await rememberRefusal(refusal, command, order, actor)
    throw refusal ?? error
  }
}

const windowOf = ({ name, limit: { count, per, what = name } }: Command): Window => ({
  what,
  count,
  seconds: per === 'hour' ? 3600 : 60,
})

/** Looked at before the act and counted after it, so that simultaneous acts cannot pass together. */
function ensureWithin(limit: Limit, spent: Spent | null, now: Date, counted: 0 | 1): void {
  if (!spent || spent.points < limit.count + counted) return
  throw new Refusal('too-many-requests', { seconds: Math.ceil((spent.expire - now.getTime()) / 1000) })
}

/** Reaching for what one may not see stands in the log: a known person did it, and the rollback took every trace. */
async function rememberRefusal(refusal: Refusal, command: Command, order: Order, actor: Actor): Promise<void> {
  const transactBy = order.byProgram ? transactForToken : transactAs
  await transactBy(order.tokenHash, order.now, async (tx) => {
    await countAct(tx, actor.personId, order, windowOf(command))
    if (refusal.code !== 'not-found') return
    await recordEvent(tx, actor, {
      type: 'access.refused',
      subjectId: actor.personId,
      at: order.now,
      data: { command: command.name },
    })
  })
}
