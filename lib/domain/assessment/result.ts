import type { UnitKind } from '../assignment/assignment'
import type { RatingMark } from '../rating/rating'
import type { MeasureKey } from './measure-keys'
import type { Level, Points, RuleType } from './scheme'

/** What a measure says of one unit: the ids of the facts that count, out of those of the base. A count has its base as its counted. */
export type MeasureValue = {
  readonly measure: MeasureKey
  readonly counted: readonly string[]
  readonly base: readonly string[]
}

/** A value that people gave: the mean of the members' points, what the meeting settled, or the office's. Null: not given yet. */
export type JudgedValue = {
  readonly by: 'MARKS' | 'MEETING' | 'OFFICE'
  readonly points: Points
  /** how many members' marks it is the mean of */
  readonly marks: number
}

/** How an item came to its points: the numbers of its formula, to be put into a sentence by the page. */
export type ItemScore = {
  readonly itemKey: string
  readonly rule: RuleType
  /** LEFT_OUT: nothing to count; MISSING: nobody has judged it yet, and it counts as nothing */
  readonly state: 'SCORED' | 'LEFT_OUT' | 'MISSING' | 'CORRECTED'
  /** what it gives; below zero for a deduction */
  readonly points: Points
  readonly max: Points
  /** of a gate */
  readonly level: Level | null
  readonly values: readonly MeasureValue[]
  /** of a rating by delegates: the ids of the parts by mark */
  readonly ratings?: Readonly<Record<RatingMark, readonly string[]>>
  readonly judged: JudgedValue | null
  /** what stood before a correction */
  readonly before: Points | null
}

export type SectionScore = { readonly key: string; readonly points: Points; readonly max: Points }

export type UnitResult = {
  readonly unitId: string
  readonly name: string
  readonly kind: UnitKind
  readonly groupNo: number
  readonly leadItems: number
  readonly items: readonly ItemScore[]
  readonly sections: readonly SectionScore[]
  readonly base: Points
  readonly bonus: Points
  readonly deduction: Points
  /** base scaled to the stated total where items are left out, and bonus and deduction; never below nothing */
  readonly total: Points
  readonly gradeKey: string | null
  /** the worst of its gates; null for a scheme without */
  readonly level: Level | null
  /** NO_TASKS and TOO_FEW stand in no comparison */
  readonly standing: 'COMPARED' | 'TOO_FEW' | 'NO_TASKS'
}

export type AssessmentResult = { readonly total: Points; readonly units: readonly UnitResult[] }
