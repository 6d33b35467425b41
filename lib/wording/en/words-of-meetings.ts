import type { wordsOfMeetings as source } from '../zh/words-of-meetings'
import { meetingInvitation } from './meeting-invitation'
import { meetingMinutes } from './meeting-minutes'
import { meetingPlan } from './meeting-plan'
import { meetings } from './meetings'

export const wordsOfMeetings: typeof source = { meetings, meetingPlan, meetingInvitation, meetingMinutes }
