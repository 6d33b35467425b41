import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

/** Seconds: how long a code stands on the wall, and how long it is taken after it first stood there. */
export const codeTurns = 30
export const codeHolds = 180

const signsOf = (meetingId: string, turn: number): string =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(`meeting:${meetingId}:${turn}`).digest('base64url').slice(0, 22)

const turnAt = (now: Date): number => Math.floor(now.getTime() / 1000 / codeTurns)

/** What stands on the wall of the hall at this moment. */
export const meetingCode = (meetingId: string, now: Date): string => signsOf(meetingId, turnAt(now))

/** Long enough to sign in by password, too short for a photograph that is sent to somebody at home and found there later. */
export function isMeetingCode(meetingId: string, code: string, now: Date): boolean {
  const given = Buffer.from(code)
  return Array.from({ length: codeHolds / codeTurns + 1 }, (_, back) => turnAt(now) - back).some((turn) => {
    const known = Buffer.from(signsOf(meetingId, turn))
    return known.length === given.length && timingSafeEqual(known, given)
  })
}
