import { performanceRefusalStatuses } from '../performance/refusals'

export const activityRefusalStatuses = {
  ...performanceRefusalStatuses,
  'activity-station-missing': 422,
  'activity-delegation-missing': 422,
  'activity-days-crossed': 422,
  'activity-hours-elsewhere': 422,
  'activity-kind-stays': 422,
  'activity-not-yet': 409,
  'activity-delegate-twice': 422,
  'activity-has-voices': 409,
} as const
