import type { UnitCode } from '../types'

/** What a delegate raises at a gathering: whose it is, what it is about, and what was done or is begun. */
export type Topic = {
  readonly unit: UnitCode
  readonly title: string
  /** the place stands before it */
  readonly text: string
  readonly done: string
  readonly begun: string
}

export const topic = (unit: UnitCode, title: string, text: string, done: string, begun: string): Topic => ({
  ...{ unit, title, text, done, begun },
})
