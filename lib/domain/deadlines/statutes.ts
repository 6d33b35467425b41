import type { Limit, LimitForce, LimitPurpose, LimitUnit, StartEvent } from './limits'
import { localDate } from './local-date'

/** With what each clock starts; no rule of a place differs in that. */
const starts: Record<LimitPurpose, StartEvent> = {
  'assign-in-session': 'session-closed',
  'assign-between-sessions': 'received',
  acknowledge: 'assigned',
  object: 'assigned',
  reassign: 'return-requested',
  'first-contact': 'assigned',
  'assist-opinion': 'assigned',
  'assist-again': 'opinion-sent-back',
  progress: 'key-fixed',
  draft: 'assigned',
  sign: 'submitted-for-signature',
  reply: 'assigned',
  'extended-reply': 'assigned',
  feedback: 'replied',
  're-handling': 're-handling-ordered',
  'decide-again': 'again-asked',
  'chasing-answer': 'notice-issued',
  'member-opinion': 'passed-on',
  'object-to-non-acceptance': 'not-accepted',
  publication: 'reply-made',
  commitment: 'promised',
  'head-contact': 'supervision-fixed',
  checkpoint: 'checkpoint-before',
  'supervision-answer': 'supervision-demanded',
}

type Numbered = readonly [purpose: LimitPurpose, article: number | null, count: number, unit: LimitUnit]

/** What one text fixes, by its code, the day from which it is in force, and its articles. */
const from = (code: string, force: LimitForce, effectiveFrom: string, numbered: readonly Numbered[]): Limit[] =>
  numbered.map(([purpose, article, count, unit]) => ({
    purpose,
    startsWith: starts[purpose],
    count,
    unit,
    whenLastDayRests: 'next-working-day',
    basis: article === null ? code : `${code} ${article}`,
    force,
    effectiveFrom: localDate(effectiveFrom),
  }))

/** Written for the congress of a province or a city; those below it apply it by reference [SD 32, QD 41, CQ 39, SH 28, BJ 33, HN 31]. */
const place = (code: string, effectiveFrom: string, numbered: readonly Numbered[]) =>
  from(code, 'by-reference', effectiveFrom, numbered)

const borrowed = (code: string, effectiveFrom: string, numbered: readonly Numbered[]) =>
  from(code, 'practice', effectiveFrom, numbered)

/** In force when the places wrote their own rules, which repeat its numbers. */
export const formerNational = from('DB2015', 'binding', '2015-08-29', [
  ['reply', 42, 3, 'month'],
  ['extended-reply', 42, 6, 'month'],
])

export const national = [
  ...from('DB', 'binding', '2025-03-12', [
    ['reply', 51, 3, 'month'],
    ['extended-reply', 51, 6, 'month'],
  ]),
  ...from('XX', 'binding', '2019-05-15', [['publication', 26, 20, 'working-day']]),
]

/** 五日 without 工作日 are calendar days. */
export const shandong = place('SD', '2017-05-19', [
  ['reply', 19, 3, 'month'],
  ['extended-reply', 19, 6, 'month'],
  ['assign-between-sessions', 10, 5, 'calendar-day'],
  ['object', 12, 5, 'calendar-day'],
  ['commitment', 18, 0, 'calendar-day'],
  ['assist-opinion', 21, 1, 'month'],
  ['re-handling', 24, 1, 'month'],
])

export const qingdao = place('QD', '2021-09-01', [
  ['assign-between-sessions', 14, 5, 'working-day'],
  ['object', 19, 5, 'working-day'],
  ['assist-opinion', 24, 1, 'month'],
  ['reply', 25, 3, 'month'],
  ['extended-reply', 25, 6, 'month'],
  ['commitment', 27, 0, 'calendar-day'],
  ['member-opinion', 32, 1, 'month'],
])

export const chongqing = place('CQ', '2018-01-01', [
  ['assign-between-sessions', 13, 10, 'working-day'],
  ['object', 16, 10, 'working-day'],
  ['reassign', 16, 10, 'working-day'],
  ['first-contact', 18, 20, 'working-day'],
  ['assist-opinion', 20, 30, 'working-day'],
  ['assist-again', 20, 5, 'working-day'],
  ['reply', 21, 3, 'month'],
  ['extended-reply', 21, 6, 'month'],
  ['commitment', 24, 0, 'calendar-day'],
  ['feedback', 27, 20, 'working-day'],
  ['re-handling', 27, 2, 'month'],
])

/** Its handling conference within a month of the session is what hands the suggestions over; three months more are six in all [SH 19]. */
export const shanghai = place('SH', '2015-03-01', [
  ['assign-between-sessions', 11, 7, 'working-day'],
  ['object', 14, 7, 'working-day'],
  ['assign-in-session', 15, 1, 'month'],
  ['assist-opinion', 17, 1, 'month'],
  ['reply', 19, 3, 'month'],
  ['extended-reply', 19, 6, 'month'],
  ['re-handling', 21, 1, 'month'],
  ['commitment', 22, 0, 'calendar-day'],
])

export const beijing = place('BJ', '2014-01-22', [
  ['reply', 21, 3, 'month'],
  ['extended-reply', 21, 6, 'month'],
  ['feedback', 23, 15, 'working-day'],
  ['commitment', 26, 0, 'calendar-day'],
  ['re-handling', 27, 2, 'month'],
])

export const zhejiang = place('ZJ', '2016-05-27', [
  ['object', 14, 10, 'calendar-day'],
  ['assist-opinion', 18, 2, 'month'],
  ['commitment', 20, 0, 'calendar-day'],
  ['reply', 21, 3, 'month'],
  ['extended-reply', 21, 6, 'month'],
  ['re-handling', 24, 1, 'month'],
])

export const henan = place('HN', '2017-08-01', [
  ['object', 14, 10, 'working-day'],
  ['reassign', 14, 10, 'working-day'],
  ['assist-opinion', 18, 2, 'month'],
  ['reply', 20, 3, 'month'],
  ['extended-reply', 20, 6, 'month'],
  ['feedback', 22, 10, 'working-day'],
  ['re-handling', 22, 1, 'month'],
  ['commitment', 23, 0, 'calendar-day'],
])

/** What a place does not fix, as other places do it, until it decides itself. */
export const elsewhere = [
  ...borrowed('SH', '2015-03-01', [
    ['assign-between-sessions', 11, 7, 'working-day'],
    ['assign-in-session', 15, 1, 'month'],
    ['assist-opinion', 17, 1, 'month'],
    ['re-handling', 21, 1, 'month'],
  ]),
  ...borrowed('HN', '2017-08-01', [
    ['object', 14, 10, 'working-day'],
    ['reassign', 14, 10, 'working-day'],
  ]),
  ...borrowed('CQ', '2018-01-01', [
    ['first-contact', 18, 20, 'working-day'],
    ['assist-again', 20, 5, 'working-day'],
    ['feedback', 27, 20, 'working-day'],
  ]),
  ...borrowed('QD', '2021-09-01', [
    ['commitment', 27, 0, 'calendar-day'],
    ['member-opinion', 32, 1, 'month'],
  ]),
]

/** What no text fixes, as this system advises. */
export const advised = borrowed('ADV', '2015-01-01', [
  ['acknowledge', null, 5, 'calendar-day'],
  ['draft', null, 2, 'month'],
  ['sign', null, 5, 'working-day'],
  ['progress', null, 30, 'calendar-day'],
  ['chasing-answer', null, 5, 'working-day'],
  ['object-to-non-acceptance', null, 10, 'working-day'],
  ['decide-again', null, 5, 'working-day'],
  ['head-contact', null, 30, 'calendar-day'],
  ['checkpoint', null, 60, 'calendar-day'],
  ['supervision-answer', null, 15, 'calendar-day'],
])

/** Where five days are given to ask for a return [SD 12], as many are enough to decide it; the ten working days of other places are not. */
export const advisedInShandong = borrowed('ADV', '2015-01-01', [['reassign', null, 5, 'calendar-day']])

/** The article of national law that binds the number, if one does. */
export const nationalSourceOf = (purpose: LimitPurpose): string | undefined =>
  national.find((limit) => limit.purpose === purpose)?.basis
