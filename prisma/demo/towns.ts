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

/** All ten, each in its cell of the grid: the river runs along the lower edge, the plain lies above it. */
export const townCells: readonly (readonly [name: string, row: number, column: number])[] = [
  ['新市镇', 1, 2],
  ['垛石街道', 1, 3],
  ['仁风镇', 1, 4],
  ['太平街道', 2, 1],
  ['回河街道', 2, 2],
  ['济北街道', 2, 3],
  ['曲堤街道', 2, 4],
  ['孙耿街道', 3, 1],
  ['崔寨街道', 3, 2],
  ['济阳街道', 3, 3],
]
