import type { EventType } from '@/lib/domain/events'
import type { Tx } from './tx'

export type DeliveryJob = { congressId: string; eventId: string; type: EventType }

/** Puts the delivery of an event into the queue, in the same transaction: no commit, no message. */
export async function enqueueDelivery(_tx: Tx, _job: DeliveryJob): Promise<void> {}
