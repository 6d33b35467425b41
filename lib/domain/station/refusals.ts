/** What is refused at stations and at their doors, with the status of the answer. */
export const stationRefusalStatuses = {
  'station-closed': 409,
  'station-day-outside': 422,
  'station-day-to-come': 422,
  'station-day-twice': 409,
  'station-duty-differs': 422,
  'station-without-rule': 422,
  'station-nothing-to-plan': 422,
  'door-form-old': 409,
  'door-sent-already': 409,
  'door-item-looked-at': 409,
  'door-item-needs-ending': 409,
} as const
