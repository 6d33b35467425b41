import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open, type Tx } from './tx'

/** A joint suggestion is answered to each of its signers [SD 20]. */
export async function deliverReply(
  tx: Tx,
  suggestion: Suggestion,
  replyId: string,
  deliveredAt: Date,
): Promise<number> {
  const confirmed = suggestion.coSigners
    .filter(({ state }) => state === 'CONFIRMED')
    .map(({ delegateId }) => delegateId)
  const addressees = [...new Set([suggestion.leadDelegateId, ...confirmed])]
  await open(tx).replyDelivery.createMany({
    data: addressees.map((delegateId) => ({ congressId: suggestion.congressId, replyId, delegateId, deliveredAt })),
  })
  return addressees.length
}

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
