import type { calendarRefusals as source } from '../zh/calendar-refusals'

export const calendarRefusals: typeof source = {
  'calendar-not-published':
    'The holidays of {year} are not published yet, so the last day cannot be counted. Enter that calendar first.',
  'calendar-year-outside': 'Only holiday notices of {first} to {last} can be entered.',
  'calendar-day-outside': '{day} does not belong to the holiday notice of {year}.',
  'calendar-day-twice': '{day} is named twice.',
  'calendar-make-up-on-weekday': '{day} is no Saturday or Sunday and cannot be a make-up working day.',
  'calendar-empty': 'There is no holiday of {year}.',
  'calendar-same': 'The same as the notice of {year} that is in force; there is nothing to update.',
  'calendar-waiting': 'A notice of {year} is waiting to be confirmed already. Decide on it first.',
  'calendar-not-counted': 'The counting has not ended yet. Please wait before you confirm.',
  'calendar-columns-missing': 'No heading was found. The table needs the columns day, kind and name.',
}
