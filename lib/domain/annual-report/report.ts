import type { LocalDate } from '../deadlines/local-date'
import type { ChannelsOfYear } from '../figures/channels/channels-of-year'
import type { CountsUntil } from '../figures/until'
import type { YearFigures } from '../figures/year-figures'
import type { MeetingFigures } from '../meeting/attendance'

/** 年度报告, 年中报告, 专项报告. */
export const reportKinds = ['ANNUAL', 'MID_YEAR', 'SPECIAL'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What a special report is about. */
export const specialTopics = ['KEY', 'COMMITMENTS'] as const
export type SpecialTopic = (typeof specialTopics)[number]

/** 基本情况 → 主要做法 → 成效 → 问题 → 下一步, the order in which such reports are read out. */
export const reportSections = ['basics', 'work', 'results', 'problems', 'next'] as const
export type ReportSection = (typeof reportSections)[number]

/** A paragraph holds `{{key}}` where a number stands; nobody types a number. */
export type SectionText = { readonly section: ReportSection; readonly paragraphs: readonly string[] }
export type ReportText = readonly SectionText[]

/** Where the definition of a number is kept. */
export type Definition = {
  readonly register: 'FIGURES' | 'PROMISES' | 'VOICES' | 'MEETINGS' | 'ASSESSMENT'
  readonly figure: string
  /** of a distribution: which part */
  readonly part?: string
  /** of a rate: out of which figure */
  readonly of?: string
  /** counted of the key suggestions alone, of the year before, or by 30 June */
  readonly within?: 'KEY' | 'BEFORE' | 'HALF'
}

/** A number of a report. Of a rate the value is the percentage; `part` and `base` are what it was divided of. */
export type ReportNumber = {
  readonly key: string
  readonly form: 'count' | 'percent'
  /** null where nothing is known, or nothing is there to divide by */
  readonly value: number | null
  readonly part: number | null
  readonly base: number | null
  readonly definition: Definition
  /** the group that it is counted in: a category, a unit, a delegation, a channel, a letter */
  readonly group: { readonly kind: string; readonly id: string | null; readonly name: string | null } | null
  /** the key by which the list behind it opens; `listBehind` reads it */
  readonly list: string | null
}
export type ReportNumbers = Readonly<Record<string, ReportNumber>>

/** What was done at the reply meetings of the year. */
export type MeetingsOfYear = {
  readonly held: number
  /** people, whatever the number of meetings to which each was called */
  readonly delegates: number
  readonly figures: MeetingFigures
}

/** Who assessed the units. */
export type AssessmentOfYear = { readonly groups: number; readonly units: number }

export type KeyItem = {
  readonly number: string | null
  readonly title: string
  readonly category: string | null
  readonly units: readonly string[]
  readonly supervisor: string | null
  readonly state: string
}

/** 承诺 as the ledger has it. */
export type PromiseItem = {
  readonly number: string | null
  readonly title: string
  readonly unit: string
  readonly text: string
  readonly dueOn: LocalDate
  readonly state: string
}

/** Everything that a report is made of, as it stood on the day. It is kept with the report. */
export type ReportGround = {
  readonly year: number
  readonly asOf: LocalDate
  readonly whole: YearFigures
  /** the same figures of the key suggestions alone */
  readonly key: YearFigures
  readonly before: YearFigures | null
  /** what had come to be so by 30 June; null until that day is over */
  readonly half: CountsUntil | null
  readonly channels: ChannelsOfYear | null
  readonly meetings: MeetingsOfYear | null
  readonly assessment: AssessmentOfYear | null
  readonly keyItems: readonly KeyItem[]
  readonly promiseItems: readonly PromiseItem[]
}
