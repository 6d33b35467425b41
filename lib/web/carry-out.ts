import type { Command, Limit } from '@/lib/commands/command'
import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { recordEvent } from '@/lib/store/events'
import {
  type Attempt,
  countAct,
  enterOnce,
  isAnswered,
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
  const { isGuess } = command.limit
  if (isGuess) await countGuess(command, order, window)
  let actor: Actor | undefined
  try {
    return await transactOutside(
      'web',
      async (tx) => {
        const entry = await enterOnce(tx, order, window)
        actor = entry.actor
        if (!entry.isFirst && !command.changesNothing) return keptAnswer(tx, actor.personId, order)
        if (!isGuess) ensureWithin(command.limit, entry.spent, order.now, 0)
        const moment = momentIn(actor.congress.timeZone, order.now)
        const answer = await command.run({ tx, actor, moment }, order.input)
        const kept = command.changesNothing ? {} : answer
        const spent = await keepAnswer(tx, actor.personId, order, kept, isGuess ? null : window)
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

/** As at sign-in: of guesses that come together each would be looked at before one of them was counted. */
async function countGuess({ limit }: Command, order: Order, window: Window): Promise<void> {
  await transactBy(order, async (tx, { personId }) => {
    if (await isAnswered(tx, personId, order)) return
    ensureWithin(limit, await countAct(tx, personId, order.now, window), order.now, 1)
  })
}

const transactBy = (order: Order, work: Parameters<typeof transactAs<void>>[2]): Promise<void> =>
  (order.byProgram ? transactForToken : transactAs)(order.tokenHash, order.now, work)

/** Reaching for what one may not see stands in the log: a known person did it, and the rollback took every trace. */
async function rememberRefusal(refusal: Refusal, command: Command, order: Order, actor: Actor): Promise<void> {
  await transactBy(order, async (tx) => {
    if (!command.limit.isGuess) await countAct(tx, actor.personId, order.now, windowOf(command))
    if (refusal.code !== 'not-found') return
    await recordEvent(tx, actor, {
      type: 'access.refused',
      subjectId: actor.personId,
      at: order.now,
      data: { command: command.name },
    })
  })
}
