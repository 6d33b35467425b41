import type { AssignmentRole, UnitKind } from '@/lib/domain/assignment/assignment'

/** Where a scheme says nothing: Luoyang's first tier ends at five, Liaoning city gives more days above twenty and above fifty. */
export const usualLoadBounds: readonly number[] = [5, 20, 50]
export const mostLoadBounds = 5

/** How many lead items a class ends with, each more than the one before. */
export const areLoadBounds = (bounds: readonly number[]): boolean =>
  bounds.length > 0 &&
  bounds.length <= mostLoadBounds &&
  bounds.every((bound, at) => Number.isInteger(bound) && bound > (bounds[at - 1] ?? 0))

/** 承办量: the first, second … class from the smallest; the last has no end. */
export type LoadClass = { readonly at: number; readonly from: number; readonly upTo: number | null }

export function loadClassOf(leadItems: number, bounds: readonly number[] = usualLoadBounds): LoadClass {
  const found = bounds.findIndex((bound) => leadItems <= bound)
  const at = found < 0 ? bounds.length : found
  return { at: at + 1, from: (bounds[at - 1] ?? -1) + 1, upTo: bounds[at] ?? null }
}

export const loadClassesOf = (bounds: readonly number[] = usualLoadBounds): readonly LoadClass[] =>
  [...bounds, Number.POSITIVE_INFINITY].map((bound) => loadClassOf(bound, bounds))

/** 难度: how much of what a unit answers is under key supervision or was given to several. Never the class of its answers, which it writes itself. */
export const difficulties = ['ORDINARY', 'MIXED', 'HARD'] as const
export type Difficulty = (typeof difficulties)[number]

type Part = { readonly role: AssignmentRole; readonly isKey: boolean }

const isLead = ({ role }: Pick<Part, 'role'>): boolean => role !== 'ASSIST'
export const leadPartsOf = <P extends Pick<Part, 'role'>>(parts: readonly P[]): P[] => parts.filter(isLead)

/** Less than a third, up to two thirds, two thirds and more. */
export function difficultyOf(parts: readonly Part[]): Difficulty {
  const lead = leadPartsOf(parts)
  const hard = lead.filter(({ role, isKey }) => isKey || role !== 'SOLE').length
  if (3 * hard < lead.length || lead.length === 0) return 'ORDINARY'
  return 3 * hard < 2 * lead.length ? 'MIXED' : 'HARD'
}

/** 同类: what two units must share to be compared at all. */
export const likenesses = ['LOAD', 'KIND', 'DIFFICULTY', 'LOAD_AND_KIND', 'LOAD_AND_DIFFICULTY', 'GROUP'] as const
export type Likeness = (typeof likenesses)[number]

export type Classed = {
  readonly kind: UnitKind
  readonly groupNo: number
  readonly load: LoadClass
  readonly difficulty: Difficulty
}

/** What all units of a class share; null where it does not matter. */
export type UnitClass = { readonly [Key in keyof Classed]: Classed[Key] | null }

const shared: Record<Likeness, readonly (keyof Classed)[]> = {
  LOAD: ['load'],
  KIND: ['kind'],
  DIFFICULTY: ['difficulty'],
  LOAD_AND_KIND: ['load', 'kind'],
  LOAD_AND_DIFFICULTY: ['load', 'difficulty'],
  GROUP: ['groupNo'],
}

export function classOf(unit: Classed, likeness: Likeness): UnitClass {
  const of = <Key extends keyof Classed>(key: Key): Classed[Key] | null =>
    shared[likeness].includes(key) ? unit[key] : null
  return { kind: of('kind'), groupNo: of('groupNo'), load: of('load'), difficulty: of('difficulty') }
}
