import { meetingCode } from '@/lib/auth/meeting-code'
import { env } from '@/lib/env'

/** What the code on the wall of the hall leads to, at this moment. */
export const arrivalAddress = (meetingId: string, now: Date): string =>
  `${env().NEXTAUTH_URL}/reply-meetings/${meetingId}/arrive/${meetingCode(meetingId, now)}`
