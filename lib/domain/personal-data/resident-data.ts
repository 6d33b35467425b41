import {
  accountLabelled,
  brokenMobile,
  cardLabelled,
  identityLabelled,
  landline,
  maskedNumber,
  roomWithoutSign,
} from './vocabulary/labelled'
import { isNobody, namedBefore, namedBehind } from './vocabulary/names'

export const residentDataKinds = ['NAME', 'LANDLINE', 'ACCOUNT', 'NUMBER', 'ROOM'] as const
export type ResidentDataKind = (typeof residentDataKinds)[number]

/** What is said of private people without a form of its own; in UTF-16 like all places. */
export type ResidentData = {
  readonly kind: ResidentDataKind
  readonly start: number
  readonly length: number
  readonly quote: string
  /** otherwise a person has to say whether it is somebody's */
  readonly isSure: boolean
}

const labelled: readonly (readonly [ResidentDataKind, RegExp, boolean])[] = [
  ['NUMBER', identityLabelled, true],
  ['NUMBER', cardLabelled, true],
  ['NUMBER', brokenMobile, true],
  ['NUMBER', maskedNumber, true],
  ['ACCOUNT', accountLabelled, true],
  ['ROOM', roomWithoutSign, true],
  ['LANDLINE', landline, false],
]

/** In the order of the text. Each pattern puts what is somebody's into the group `held`. */
export function residentDataIn(text: string): ResidentData[] {
  const named = [...held(text, namedBehind, 'NAME', true), ...held(text, namedBefore, 'NAME', true)].filter(
    ({ quote }) => !isNobody(quote),
  )
  const others = labelled.flatMap(([kind, pattern, isSure]) => held(text, pattern, kind, isSure))
  return [...named, ...others].sort((one, other) => one.start - other.start)
}

function held(text: string, pattern: RegExp, kind: ResidentDataKind, isSure: boolean): ResidentData[] {
  return [...text.matchAll(pattern)].flatMap(({ indices, groups }) => {
    const at = indices?.groups?.held
    const quote = groups?.held
    return at && quote ? [{ kind, start: at[0], length: quote.length, quote, isSure }] : []
  })
}
