import { auditedOfInvitations, invitationEvents } from './invitation-events'
import { auditedOfMinutes, minutesEvents } from './minutes-events'
import { auditedOfPlanning, planningEvents } from './planning-events'
import { auditedOfRoom, idleInTheRoom, roomEvents } from './room-events'

/** All that happens to a reply meeting. */
export const meetingEvents = [...planningEvents, ...invitationEvents, ...minutesEvents, ...roomEvents] as const

export const auditedOfMeetings = {
  ...auditedOfPlanning,
  ...auditedOfInvitations,
  ...auditedOfMinutes,
  ...auditedOfRoom,
} as const

/** Of these no deadline moves. */
export const idleAtMeetings = [...planningEvents, ...minutesEvents, ...idleInTheRoom] as const
