/** What happens at stations, and at their doors. */
export const stationEvents = [
  'station.opened',
  'station.changed',
  'station.moved',
  'station.closed',
  'station.door-renewed',
  'station.days-planned',
  'station.day-planned',
  'station.duty-changed',
  'station.duty-near',
  'station.day-cancelled',
  'station.day-recorded',
  'station.door-sent',
  'station.door-taken-back',
  'station.resident-answered',
] as const

export const auditedOfStations: Record<(typeof stationEvents)[number], readonly string[]> = {
  'station.opened': ['station'],
  'station.changed': ['station'],
  'station.moved': ['station', 'place'],
  'station.closed': ['station', 'lastDay'],
  'station.door-renewed': ['station'],
  'station.days-planned': ['delegation', 'year', 'count'],
  'station.day-planned': ['station', 'heldOn'],
  'station.duty-changed': ['station', 'heldOn'],
  'station.duty-near': ['station', 'heldOn', 'place'],
  'station.day-cancelled': ['station', 'heldOn'],
  'station.day-recorded': ['station', 'heldOn', 'residents', 'count'],
  'station.door-sent': ['station'],
  'station.door-taken-back': ['station'],
  'station.resident-answered': [],
}
