import type { stationRefusals as chinese } from '../zh/station-refusals'

export const stationRefusals: typeof chinese = {
  'station-closed': 'This station is closed.',
  'station-day-outside': 'The day is not one on which this station is open, or lies before one that is on record.',
  'station-day-to-come': 'The day has not come yet; record it then.',
  'station-day-twice': 'This station has a reception on that day already.',
  'station-duty-differs': 'Those on duty have changed; please reload and record again.',
  'station-without-rule': 'No station of this delegation has an opening rule.',
  'station-nothing-to-plan': 'There is no day to plan, or no delegate in office.',
  'door-form-old':
    'The page was open for too long, and nothing was sent. What you wrote is below; please press send once more.',
  'door-sent-already':
    'The last one was sent. What is written now differs from it; to send it as a new one press send once more.',
  'door-item-looked-at': 'Somebody has dealt with one of these already; please reload and choose again.',
  'door-item-needs-ending': 'Nothing has been decided yet; decide first, then answer the resident.',
}
