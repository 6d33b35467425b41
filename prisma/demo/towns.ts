import type { DelegationCode, UnitCode } from './types'

/** Streets and the town that are handling units of the year. */
export const towns: Partial<Record<DelegationCode, UnitCode>> = {
  jiyang: 'jiyang-street',
  jibei: 'jibei-street',
  huihe: 'huihe-street',
  qudi: 'qudi-street',
  duoshi: 'duoshi-street',
  renfeng: 'renfeng-town',
}
