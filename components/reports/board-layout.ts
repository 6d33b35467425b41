import { type PromiseFigureKey, promiseFigureKeys } from '@/lib/domain/figures/commitments/register'
import type { BoardScope } from '@/lib/domain/figures/policy'
import type { FigureKey } from '@/lib/domain/figures/register'
import type { YearFigures } from '@/lib/domain/figures/year-figures'

/** Which figures stand on the board of the year, and so in its file. */

const tiles = ['suggestions', 'units', 'delegates', 'delegations', 'signers'] as const
/** What a delegate or a unit sees is not all that these are counted of. */
const ofAll = ['units', 'delegates', 'delegations', 'signers']
/** Who they are is for the committee to look up: no number stands where its list does not open. */
const ofTheRoll = ['delegates', 'signers']

export type TileKey = (typeof tiles)[number]

export function tilesOf(scope: BoardScope): readonly TileKey[] {
  if (scope === 'WHOLE') return tiles
  const hidden = scope === 'GOVERNMENT' ? ofTheRoll : ofAll
  return tiles.filter((key) => !hidden.includes(key))
}

const kinds = [
  'inSession',
  'interSession',
  'joint',
  'keySuggestions',
  'billsConverted',
  'merged',
  'notAccepted',
  'withdrawn',
  'split',
] as const

/** What there is none of is not said. */
export const kindsOf = (figures: YearFigures) => kinds.filter((key) => figures[key] > 0)

/** One line each, with a bar and a share of its base. */
export const measureKeys = {
  progress: ['assigned', 'replied', 'onTime', 'publishable', 'published', 'concluded', 'tracked'],
  attention: ['late', 'overdue', 'extended', 'onTimeExtended', 'unreturned', 'rehandled'],
  /** The unit's word and the delegate's side by side. */
  contacts: ['faceToFace', 'faceToFaceConfirmed', 'onlyFromAfar', 'contactDisputed', 'contactWaived'],
  classes: ['solvedAsClaimed', 'solvedAsConfirmed'],
  satisfaction: ['satisfiedWithAttitude', 'satisfiedWithResult'],
} as const satisfies Record<string, readonly FigureKey[]>

/** Seldom; where there are none, nothing is said. */
const seldom: readonly PromiseFigureKey[] = [
  'promisesReplaced',
  'promisesNotKept',
  'promisesInherited',
  'inheritedDue',
  'inheritedKept',
]

export const promisesOf = ({ promises }: YearFigures): PromiseFigureKey[] =>
  promiseFigureKeys.filter((key) => !seldom.includes(key) || promises[key] > 0)

/** What is set beside the years before. */
export const yearKeys: readonly FigureKey[] = [
  'suggestions',
  'replied',
  'onTime',
  'faceToFaceConfirmed',
  'solvedAsClaimed',
  'solvedAsConfirmed',
  'returned',
  'satisfiedWithResult',
  'rehandled',
  'concluded',
]
