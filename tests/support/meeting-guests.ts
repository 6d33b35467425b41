import type { MeetingGuest } from '@/lib/domain/meeting/meeting'

/** Called, and nothing heard of him yet. */
export const untouchedGuest: MeetingGuest = {
  ...{ id: 'guest', capacity: 'DELEGATE', delegateId: 'lead', unitId: null, personId: null, invitedAt: null },
  ...{ answer: null, leaveGround: null, leaveReason: '', deputyName: '', deputyPost: '', answeredAt: null },
  ...{ presence: null, presentName: '', presentPost: '', signedInAt: null, signedInWay: null },
}
