import { tell } from './telling'

/** What somebody entered for a delegate is his to check. */
export const rulesOfEntries = {
  'entry.offered': tell('intake', 'leadDelegate'),
  'entry.on-paper': tell('intake', 'leadDelegate', 'named'),
  'entry.confirmed': tell('progress', 'delegateOffice', 'liaisonOfficers'),
  'entry.corrected': tell('progress', 'delegateOffice', 'liaisonOfficers'),
  'entry.denied': tell('intake', 'delegateOffice', 'liaisonOfficers'),
} as const
