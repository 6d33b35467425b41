import type { DayChange } from './difference'
import type { JudgedFile } from './judge-file'

/** How a file was understood, before anything is kept. */
export type CalendarPreview = JudgedFile & {
  readonly year: number
  readonly source: string
  /** the first of them are named */
  readonly faultsInAll: number
  readonly isInForce: boolean
  readonly changes: readonly DayChange[]
}
