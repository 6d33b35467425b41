import type { MeasureKey } from './measure-keys'

/** Hundredths of a point, a whole number: 1.5 points are 150. Sums of them come out the same in any order. */
export type Points = number

/** Where an item's value comes from: counted from the year's events, or given by people with evidence. */
export const sources = ['COMPUTED', 'JUDGED'] as const
export type Source = (typeof sources)[number]

/** Who gives a judged value: the group's members one by one, or the delegate office once for all. */
export const judges = ['GROUP', 'OFFICE'] as const
export type Judge = (typeof judges)[number]

/** 计分 加分 扣分 门槛. A gate carries no points: it decides the level of the whole. */
export const itemKinds = ['BASE', 'BONUS', 'DEDUCTION', 'GATE'] as const
export type ItemKind = (typeof itemKinds)[number]

export const levels = ['GOOD', 'PASS', 'FAIL'] as const
export type Level = (typeof levels)[number]

export const comparisons = ['AT_LEAST', 'AT_MOST'] as const

/** Of a rate in hundredths of a per cent (8000 is 80 %), of a count in cases. */
export type Condition = {
  readonly measure: MeasureKey
  readonly comparison: (typeof comparisons)[number]
  readonly bound: number
}

/** A gate's level is the first whose conditions all hold; none is FAIL. */
export type GateLevel = { readonly level: 'GOOD' | 'PASS'; readonly all: readonly Condition[] }

/** 满意 基本满意 理解 不满意 in hundredths of a per cent of the item's points; what was not returned stands in no base. */
export type MarkWeights = {
  readonly satisfied: number
  readonly basicallySatisfied: number
  readonly understood: number
  readonly dissatisfied: number
}

/** How a value becomes points. `measure` is null where people judge: then their value takes its place. */
export type Rule =
  /** all points if the bound is met, or the judge says yes */
  | { readonly type: 'YES_NO'; readonly condition: Condition | null }
  /** full points, `each` off for every one that is missing */
  | { readonly type: 'PER_MISSING'; readonly measure: MeasureKey | null; readonly each: Points }
  /** the rate times the points */
  | { readonly type: 'RATE'; readonly measure: MeasureKey }
  /** full points at `from` (hundredths of a per cent), `each` off for every per cent begun below it */
  | { readonly type: 'PER_POINT_BELOW'; readonly measure: MeasureKey; readonly from: number; readonly each: Points }
  /** `each` for every event, up to the item's points */
  | { readonly type: 'PER_EVENT'; readonly measure: MeasureKey | null; readonly each: Points }
  /** up to `upTo` cases `points`, and `each` for every one above, up to the item's points */
  | {
      readonly type: 'VOLUME_TIERS'
      readonly measure: MeasureKey
      readonly upTo: number
      readonly points: Points
      readonly each: Points
    }
  | {
      readonly type: 'DELEGATES_RATING'
      readonly aspect: 'attitude' | 'result'
      readonly which: 'FIRST' | 'FINAL'
      readonly weights: MarkWeights
    }
  /** what the group's members give, from nothing to the item's points */
  | { readonly type: 'GROUPS_RATING' }
  | { readonly type: 'GATE'; readonly levels: readonly GateLevel[] }
export type RuleType = Rule['type']

export const ruleTypes = [
  'YES_NO',
  'PER_MISSING',
  'RATE',
  'PER_POINT_BELOW',
  'PER_EVENT',
  'VOLUME_TIERS',
  'DELEGATES_RATING',
  'GROUPS_RATING',
  'GATE',
] as const satisfies readonly RuleType[]

export type Item = {
  /** stays with the item through all versions of a scheme: marks and objections name it */
  readonly key: string
  readonly name: string
  /** what is looked at, and what counts as evidence */
  readonly note: string
  readonly kind: ItemKind
  /** what it can give at most (BASE, BONUS), or take at most (DEDUCTION); 0 for a GATE */
  readonly max: Points
  readonly source: Source
  /** null for what is computed */
  readonly judge: Judge | null
  readonly rule: Rule
  /** nothing to count: full points, or left out, and the rest of the scheme scaled up to its total */
  readonly whenNone: 'FULL' | 'LEFT_OUT'
}

export type Section = { readonly key: string; readonly name: string; readonly items: readonly Item[] }

/** From so many points (of the stated total) on; in falling order. Empty: the scheme names no grades, or its gates decide. */
export type Grade = { readonly key: string; readonly name: string; readonly from: Points }

/** 考核方案 as data. */
export type SchemeBody = {
  /** what the printed scheme says its base items add up to */
  readonly total: Points
  /** what all bonuses together give at most; null: no bound but each item's own */
  readonly bonusCap: Points | null
  readonly grades: readonly Grade[]
  /** fewer lead items than this, and no rate of the unit is shown or compared */
  readonly minimumItems: number
  /** 承办量分档: how many lead items each class but the last ends with; without it the usual ones */
  readonly loadBounds?: readonly number[]
  readonly sections: readonly Section[]
}

export const itemsOf = ({ sections }: Pick<SchemeBody, 'sections'>): readonly Item[] =>
  sections.flatMap(({ items }) => items)

export const presets = ['QINGDAO', 'HAINAN', 'LUOYANG', 'SHENZHEN', 'DAZU', 'FENGYANG', 'HULUNBUIR'] as const
export type Preset = (typeof presets)[number]
