export const calendarRefusalStatuses = {
  'calendar-not-published': 422,
  'calendar-year-outside': 422,
  'calendar-day-outside': 422,
  'calendar-day-twice': 422,
  'calendar-make-up-on-weekday': 422,
  'calendar-empty': 422,
  'calendar-same': 422,
  'calendar-waiting': 409,
  'calendar-not-counted': 409,
  'calendar-columns-missing': 422,
} as const
