/** Minutes from one attempt to the next: a receiver that is away for a long weekend still hears of everything. */
export const gapsInMinutes = [1, 5, 30, 120, 300, 600, 840, 1200, 1440] as const
const minute = 60_000

/** After that many attempts in a row that failed, one that is not there is asked again only now and then. */
const failuresUntilRest = 5
const restInMinutes = 5

/** How long the former secret signs beside the new one. */
export const hoursOfTwoSecrets = 24

export const daysToKeepDeliveries = 30
export const mostWebhooks = 10

/** After the attempt of that number; null when it was the last. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const gap = gapsInMinutes[attempts - 1]
  return gap === undefined ? null : new Date(now.getTime() + gap * minute)
}

/** A receiver that answers that it is gone is not asked again. */
export const isGone = (statusCode: number | null): boolean => statusCode === 410

export const isTaken = (statusCode: number | null): boolean =>
  statusCode !== null && statusCode >= 200 && statusCode < 300

/** Whether the address as a whole is given up with this one: nothing has arrived there since it was queued. */
export const isUnreachable = (queuedAt: Date, lastSuccessAt: Date | null): boolean =>
  lastSuccessAt === null || lastSuccessAt < queuedAt

export const restAfter = (failures: number, now: Date): Date | null =>
  failures >= failuresUntilRest ? new Date(now.getTime() + restInMinutes * minute) : null
