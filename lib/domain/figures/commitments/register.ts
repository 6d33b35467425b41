import { isKeptOnTime, isPromiseDue } from '@/lib/domain/commitment/fulfilment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type PromiseFigure, type PromiseOfYear, promisesIn } from './promise-figure'

const figure = (
  key: string,
  base: PromiseFigure | null,
  source: string,
  holds: PromiseFigure['holds'],
): PromiseFigure => ({ key, base, excludes: [], source, holds })

/** 承诺: made in replies to the suggestions of the year. */
const promisesMade = figure('promisesMade', null, 'CQ 24', ({ isInherited }) => !isInherited)
const promisesDue = figure('promisesDue', promisesMade, 'CQ 28', isPromiseDue)
/** 落实: done by the promised day, as delegate and office confirm. */
const promisesKept = figure('promisesKept', promisesDue, 'CQ 28', isKeptOnTime)
const promisesLate = figure('promisesLate', promisesDue, 'CQ 28', (fact) => !isKeptOnTime(fact))
const promisesKeptLate = figure('promisesKeptLate', promisesLate, 'CQ 28', ({ outcome }) => outcome === 'STRUCK_OFF')
const promisesNotKept = figure('promisesNotKept', promisesLate, 'CQ 28', ({ outcome }) => outcome === 'NOT_KEPT')
const promisesOpenLate = figure(
  'promisesOpenLate',
  promisesLate,
  'CQ 28',
  ({ outcome }) => outcome !== 'STRUCK_OFF' && outcome !== 'NOT_KEPT',
)
const promisesReplaced = figure(
  'promisesReplaced',
  promisesMade,
  'CQ 24',
  (fact, asOf) => fact.outcome === 'REPLACED' && !isPromiseDue(fact, asOf),
)
/** 结转: its day is still to come. */
const promisesCarried = figure(
  'promisesCarried',
  promisesMade,
  'CQ 34',
  (fact, asOf) => fact.outcome !== 'REPLACED' && !isPromiseDue(fact, asOf),
)

/** 上年结转: of the sessions before, and open when the year began. */
const promisesInherited: PromiseFigure = {
  ...figure('promisesInherited', null, 'CQ 34', ({ isInherited }) => isInherited),
  excludes: ['struck-before'],
}
const inheritedDue = figure('inheritedDue', promisesInherited, 'CQ 34', isPromiseDue)
const inheritedKept = figure('inheritedKept', inheritedDue, 'CQ 34', isKeptOnTime)

/** Every figure that counts promises. Page, export, command line and report take it from here. */
export const promiseFigures = {
  promisesMade,
  promisesDue,
  promisesKept,
  promisesLate,
  promisesKeptLate,
  promisesNotKept,
  promisesOpenLate,
  promisesReplaced,
  promisesCarried,
  promisesInherited,
  inheritedDue,
  inheritedKept,
} as const satisfies Record<string, PromiseFigure>
export type PromiseFigureKey = keyof typeof promiseFigures
export const promiseFigureKeys = Object.keys(promiseFigures) as PromiseFigureKey[]

export type PromiseCounts = Record<PromiseFigureKey, number>

export const promiseCounts = (facts: readonly PromiseOfYear[], asOf: LocalDate): PromiseCounts =>
  Object.fromEntries(
    promiseFigureKeys.map((key) => [key, promisesIn(promiseFigures[key], facts, asOf).length]),
  ) as PromiseCounts
