export const queueSchema = 'pgboss'
export const deliveryQueue = 'deliver-events'
