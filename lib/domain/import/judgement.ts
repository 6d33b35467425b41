import type { LocalDate } from '../deadlines/local-date'
import type { SkippedRow } from './data-rows'
import type { Match } from './match'
import type { KnownDelegate } from './match-delegates'
import type { KnownUnit } from './match-units'
import type { RowReading } from './read-row'
import type { Reason, Verdict } from './reasons'

/** What we already have, to compare a list with. */
export type Known = {
  units: readonly KnownUnit[]
  delegates: readonly KnownDelegate[]
  delegations: readonly string[]
  categories: readonly string[]
  towns: readonly string[]
  answerLetters: readonly string[]
  /** Titles of the term by 'session/number'. */
  numbers: ReadonlyMap<string, string>
  /** The same without their numbers, as 'session/title'. */
  titles: ReadonlySet<string>
  /** Where the list goes, unless a row names another session of the term. */
  session: { term: number; session: number } | null
  sessions: readonly number[]
  /** The place whose congress it is, as its units may leave it out. */
  home: string | null
  today: LocalDate
}

/** What a person said about a name: which of ours it is, or that it is new (null). */
export type Decisions = {
  units: Readonly<Record<string, string | null>>
  delegates: Readonly<Record<string, string | null>>
}

export type JudgedRow = {
  row: number
  /** Further lines of it, under one merged title. */
  continued: readonly number[]
  verdict: Verdict
  reasons: readonly Reason[]
  reading: RowReading
  /** Every cell as it stands in the file, by column, further lines of one suggestion below each other. */
  source: readonly string[]
}

export type Judgement = {
  rows: readonly JudgedRow[]
  skipped: readonly (Omit<SkippedRow, 'cells'> & { source: readonly string[] })[]
  units: Readonly<Record<string, Match>>
  delegates: Readonly<Record<string, Match>>
}
