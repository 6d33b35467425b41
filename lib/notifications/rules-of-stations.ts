import { tell } from './telling'

/** Whoever is on duty hears of his days; a crowd at a door rings once. */
export const rulesOfStations = {
  'station.closed': tell('request', 'named'),
  'station.days-planned': tell('request', 'named'),
  'station.day-planned': tell('request', 'named'),
  'station.duty-changed': tell('request', 'named'),
  'station.duty-near': tell('reminder', 'named'),
  'station.day-cancelled': tell('request', 'named'),
  'station.door-sent': tell('request', 'mentioned'),
} as const
