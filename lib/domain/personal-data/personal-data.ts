import { address, card, email, identity, mobile, plate } from './vocabulary/patterns'

export const personalDataKinds = ['IDENTITY', 'MOBILE', 'BANK_CARD', 'PLATE', 'EMAIL', 'ADDRESS'] as const
export type PersonalDataKind = (typeof personalDataKinds)[number]

/** Where something of a person stands in a text; `start` and `length` count its characters. */
export type PersonalData = {
  readonly kind: PersonalDataKind
  readonly start: number
  readonly length: number
  readonly quote: string
}

const patterns: Record<PersonalDataKind, { at: RegExp; holds: (quote: string) => boolean }> = {
  IDENTITY: { at: identity, holds: hasCheckSign },
  MOBILE: { at: mobile, holds: () => true },
  BANK_CARD: { at: card, holds: (quote) => isLuhn(quote.replace(/\D/gu, '')) },
  PLATE: { at: plate, holds: (quote) => /\d/u.test(quote) },
  EMAIL: { at: email, holds: () => true },
  ADDRESS: { at: address, holds: () => true },
}

/** All of them in the order of the text; what lies inside another is that other. */
export function personalDataIn(text: string): PersonalData[] {
  const all = personalDataKinds.flatMap((kind) =>
    [...text.matchAll(patterns[kind].at)]
      .filter(([quote]) => patterns[kind].holds(quote))
      .map(({ index, 0: quote }) => ({ kind, start: index, length: quote.length, quote })),
  )
  const outermost = all.filter((one, place) => !all.some((other, at) => at !== place && covers(other, one, at < place)))
  return outermost.toSorted((left, right) => left.start - right.start)
}

function covers(outer: PersonalData, inner: PersonalData, isEarlier: boolean): boolean {
  const isAround = outer.start <= inner.start && outer.start + outer.length >= inner.start + inner.length
  return isAround && (outer.length > inner.length || isEarlier)
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: the last sign follows from the seventeen before it. */
export function hasCheckSign(identityNumber: string): boolean {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(identityNumber.charAt(place)), 0)
  return '10X98765432'.charAt(sum % 11) === identityNumber.charAt(17).toUpperCase()
}

/** ISO/IEC 7812: the number of a card, and not any sixteen figures in a row. */
export function isLuhn(digits: string): boolean {
  if (digits.length < 15 || digits.length > 19 || /^(\d)\1+$/u.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, sign, place) => {
    const value = Number(sign) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
