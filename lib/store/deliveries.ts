import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

/** The receipt: only the first opening counts. To whom it was not delivered, it does not exist. */
export async function openDelivery(tx: Tx, replyId: string, mandates: readonly string[], openedAt: Date) {
  const delivery = await open(tx).replyDelivery.findFirst({
    where: { replyId, delegateId: { in: [...mandates] } },
    select: { id: true, reply: { select: { assignment: { select: { suggestionId: true } } } } },
  })
  if (!delivery) throw new Refusal('not-found')
  const { count } = await open(tx).replyDelivery.updateMany({
    where: { id: delivery.id, openedAt: null },
    data: { openedAt },
  })
  return { suggestionId: delivery.reply.assignment.suggestionId, isFirst: count > 0 }
}
