import type { timelineOfStations as chinese } from '../zh/timeline-of-stations'

export const timelineOfStations: typeof chinese = {
  'station.opened': '{station} was opened.',
  'station.changed': 'The facts of {station} were changed.',
  'station.moved': '{station} moved to {place}.',
  'station.closed': '{station} is open until {lastDay} and closed then.',
  'station.door-renewed': 'The code at the door of {station} was replaced.',
  'station.days-planned': '{delegation} planned {count} receptions in {year}; you are on duty.',
  'station.day-planned': '{station} has one more reception on {heldOn}; you are on duty.',
  'station.duty-changed': 'The duty at {station} on {heldOn} has changed; please look.',
  'station.duty-near': 'On {heldOn} you are on duty at {station}: {place}.',
  'station.day-cancelled': 'The reception at {station} on {heldOn} is cancelled.',
  'station.day-recorded': 'The reception at {station} on {heldOn} was recorded: {residents} residents, {count} voices.',
  'station.door-sent': 'A resident wrote at the door of {station}; it waits to be read.',
  'station.door-taken-back': 'No longer set aside; to be read again.',
  'station.resident-answered': 'An answer for the resident was written.',
}
