export const queueSchema = 'pgboss'
/** An event is told to those whom it concerns. */
export const deliveryQueue = 'deliver-events'
/** One notice leaves on one channel. */
export const sendingQueue = 'send-notices'
/** The morning letter of one person leaves. */
export const digestQueue = 'send-digests'
/** The open deadlines of one congress are counted by another calendar. */
export const recountQueue = 'recount'
/** The file of one suggestion is compiled. */
export const packingQueue = 'pack-dossiers'
/** An event is told to one address of a program. */
export const webhookQueue = 'send-webhooks'
