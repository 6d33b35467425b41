import type { LimitForce, LimitPurpose } from '@/lib/domain/deadlines/limits'

export const words = { d: 'calendar-day', wd: 'working-day', m: 'month' } as const
export type Line = readonly [LimitPurpose, count: number, unit: keyof typeof words, basis: string, force?: LimitForce]

/** What no text of a place fixes. */
export const inNoText: readonly Line[] = [
  ['acknowledge', 5, 'd', 'ADV', 'practice'],
  ['draft', 2, 'm', 'ADV', 'practice'],
  ['sign', 5, 'wd', 'ADV', 'practice'],
  ['progress', 30, 'd', 'ADV', 'practice'],
  ['chasing-answer', 5, 'wd', 'ADV', 'practice'],
  ['object-to-non-acceptance', 10, 'wd', 'ADV', 'practice'],
  ['decide-again', 5, 'wd', 'ADV', 'practice'],
  ['head-contact', 30, 'd', 'ADV', 'practice'],
  ['checkpoint', 60, 'd', 'ADV', 'practice'],
  ['supervision-answer', 15, 'd', 'ADV', 'practice'],
  ['publication', 20, 'wd', 'XX 26', 'binding'],
]
