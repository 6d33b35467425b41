import { meetingInvitation } from './meeting-invitation'
import { meetingMinutes } from './meeting-minutes'
import { meetingPlan } from './meeting-plan'
import { meetings } from './meetings'

/** Reply meetings from their plan to their minutes. */
export const wordsOfMeetings = { meetings, meetingPlan, meetingInvitation, meetingMinutes }
