import type { VoiceEnding, VoiceResult } from '@/lib/domain/voice/voice'
import type { FedState, VoiceCell } from './voice-cell'

/** Conditions that hold together. They are data, so that the database counts the list behind a number by the very same words. */
export type Facet = {
  readonly state?: readonly VoiceCell['state'][]
  readonly ending?: readonly VoiceEnding[]
  /** null: nobody has said so */
  readonly result?: readonly (VoiceResult | null)[]
  /** null: no suggestion at all */
  readonly fed?: readonly (FedState | null)[]
  readonly canBeTold?: boolean
  readonly isTold?: boolean
  readonly isLate?: boolean
  readonly wasLate?: boolean
}

/** One definition: out of which base, and what of it. Its name and formula are words under the same key. */
export type VoiceFigure = {
  readonly key: string
  readonly base: VoiceFigure | null
  readonly excludes: readonly ('unchecked' | 'set-aside' | 'cannot-be-told')[]
  /** the article or practice that the definition follows */
  readonly source: string
  /** any of them */
  readonly any: readonly Facet[]
}

const lists = ['state', 'ending', 'result', 'fed'] as const
const marks = ['canBeTold', 'isTold', 'isLate', 'wasLate'] as const
export type Judged = Pick<VoiceCell, (typeof lists)[number] | (typeof marks)[number]>

export const fits = (facet: Facet, cell: Judged): boolean =>
  lists.every((name) => facet[name] === undefined || (facet[name] as readonly unknown[]).includes(cell[name])) &&
  marks.every((name) => facet[name] === undefined || facet[name] === cell[name])

export const belongsTo = ({ base, any }: VoiceFigure, cell: Judged): boolean =>
  (base === null || belongsTo(base, cell)) && any.some((facet) => fits(facet, cell))

export const countOf = (figure: VoiceFigure, cells: readonly VoiceCell[]): number =>
  cells.reduce((sum, cell) => sum + (belongsTo(figure, cell) ? cell.count : 0), 0)
