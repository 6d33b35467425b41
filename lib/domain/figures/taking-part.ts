import { type LocalDate, localDateOf } from '@/lib/domain/deadlines/local-date'
import type { MandateFact, SuggestionFacts } from './facts'

/** A roster changes by election inside a term, so it is read on one day: the year's last, or today in a running year. */
export function rosterDay(year: number, today: LocalDate): LocalDate {
  const last = localDateOf(year, 12, 31)
  return today < last ? today : last
}

export function delegatesInForce(mandates: readonly MandateFact[], on: LocalDate): number {
  return new Set(
    mandates.filter(({ from, to }) => from <= on && (to === null || to >= on)).map((held) => held.delegateId),
  ).size
}

/** 承办单位: any part in at least one suggestion that counts. */
export function unitsTakingPart(counted: readonly SuggestionFacts[]): Set<string> {
  return new Set(counted.flatMap(({ assignments }) => assignments.map(({ unitId }) => unitId)))
}

/** Led or co-signed at least one, each delegate once. */
export function signersTakingPart(counted: readonly SuggestionFacts[]): Set<string> {
  return new Set(counted.flatMap(({ signerIds }) => signerIds))
}
