export const activityRefusalStatuses = {
  'activity-station-missing': 422,
  'activity-delegation-missing': 422,
  'activity-days-crossed': 422,
  'activity-kind-stays': 422,
  'activity-not-yet': 409,
  'activity-delegate-twice': 422,
} as const
