import { adoptMeetingPlan } from './adopt-meeting-plan'

/** Part of the registry: reply meetings from their plan to their minutes. */
export const ofMeetings = [adoptMeetingPlan] as const
