import { localDateIn } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { env } from '@/lib/env'

/** A test names the instant at which its process starts; from there the clock runs on. */
export function instantNow(): Date {
  const { TEST_CLOCK } = env()
  return TEST_CLOCK === undefined ? new Date() : new Date(Date.parse(TEST_CLOCK) + performance.now())
}

export const momentIn = (timeZone: string, now: Date): Moment => ({ now, today: localDateIn(timeZone, now) })
