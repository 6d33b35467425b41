import { solvedAsClaimed, solvedAsConfirmed } from './answer-classes'
import {
  assigned,
  billsConverted,
  concluded,
  inSession,
  interSession,
  joint,
  keySuggestions,
  merged,
  notAccepted,
  split,
  suggestions,
  tracked,
  withdrawn,
} from './counted'
import type { Figure } from './figure'
import { origin, outcome } from './flows'
import { publishable, published } from './publicity'
import {
  contactDisputed,
  contactWaived,
  due,
  extended,
  faceToFace,
  faceToFaceConfirmed,
  late,
  onlyFromAfar,
  onTime,
  onTimeExtended,
  overdue,
  rehandled,
  replied,
} from './replies'
import {
  attitude,
  firstAttitude,
  firstProcess,
  firstResult,
  process,
  result,
  returned,
  satisfiedWithAttitude,
  satisfiedWithResult,
  unreturned,
} from './satisfaction'

/** Every figure that counts suggestions. Page, export, command line and report take it from here. */
export const figures = {
  suggestions,
  inSession,
  interSession,
  billsConverted,
  joint,
  keySuggestions,
  merged,
  assigned,
  due,
  replied,
  onTime,
  onTimeExtended,
  late,
  overdue,
  extended,
  faceToFace,
  faceToFaceConfirmed,
  onlyFromAfar,
  contactDisputed,
  contactWaived,
  solvedAsClaimed,
  solvedAsConfirmed,
  returned,
  unreturned,
  satisfiedWithAttitude,
  satisfiedWithResult,
  rehandled,
  publishable,
  published,
  tracked,
  concluded,
  notAccepted,
  split,
  withdrawn,
} as const satisfies Record<string, Figure>
export type FigureKey = keyof typeof figures
export const figureKeys = Object.keys(figures) as FigureKey[]

export const satisfactions = {
  attitude,
  process,
  result,
  firstAttitude,
  firstProcess,
  firstResult,
} as const
export type SatisfactionKey = keyof typeof satisfactions
export const satisfactionKeys = Object.keys(satisfactions) as SatisfactionKey[]

/** Splits of all suggestions, each standing in one part. */
export const splits = { origin, outcome } as const
export type SplitKey = keyof typeof splits
