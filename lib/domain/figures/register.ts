import { solvedAsClaimed, solvedAsConfirmed } from './answer-classes'
import {
  assigned,
  billsConverted,
  concluded,
  inSession,
  interSession,
  joint,
  merged,
  notAccepted,
  split,
  suggestions,
  tracked,
  withdrawn,
} from './counted'
import type { Figure } from './figure'
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
  satisfiedWithResult,
} from './satisfaction'

/** Every figure that counts suggestions. Page, export, command line and report take it from here. */
export const figures = {
  suggestions,
  inSession,
  interSession,
  billsConverted,
  joint,
  merged,
  assigned,
  due,
  replied,
  onTime,
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
