import type { UnitKind } from '../assignment/assignment'
import { addDays, addMonths, type LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'

/** 新设 更名 合并 划转 撤销 */
export const unitChangeKinds = ['OPENED', 'RENAMED', 'MERGED', 'HANDED_OVER', 'CLOSED'] as const
export type UnitChangeKind = (typeof unitChangeKinds)[number]

/** One act about units, as the office orders it. */
export type UnitOrder = {
  readonly kind: UnitChangeKind
  readonly unitIds: readonly string[]
  /** a unit that is there already; without it the new name opens one */
  readonly successorId: string | null
  readonly newName: string | null
  readonly newKind: UnitKind | null
  readonly newGroup: number | null
  /** which parts are handed over, where not all of them are */
  readonly assignmentIds: readonly string[]
  /** of the people who go along */
  readonly grantIds: readonly string[]
  readonly effectiveOn: LocalDate
  readonly documentNumber: string
  readonly reason: string
}

export type UnitChange = UnitOrder & { readonly id: string; readonly congressId: string }

/** A unit as an order about it is judged by. */
export type UnitState = {
  readonly id: string
  readonly name: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  /** when it was last renamed, or took something over or gave it away */
  readonly lastChangeOn: LocalDate | null
  /** a change of it waits for its day */
  readonly isPlanned: boolean
  /** it is to take over from another on a day ahead */
  readonly isExpected: boolean
  /** parts in suggestions that are not over */
  readonly openWork: number
  /** voices and instructions of leaders that wait for its answer */
  readonly openQuestions: number
  /** clerks and heads */
  readonly people: number
}

export type UnitGround = {
  readonly units: readonly UnitState[]
  readonly successor: UnitState | null
  /** another unit bears the new name, or will */
  readonly nameIsTaken: boolean
}

const monthsAhead = 24

/** Everything that can stand against an order is said before anything is written. */
export function ensureFits(order: UnitOrder, ground: UnitGround, today: LocalDate): void {
  for (const unit of ground.units) ensureStands(unit, order, today, addDays(unit.lastChangeOn ?? unit.validFrom, 1))
  if (ground.successor) ensureStands(ground.successor, order, today, ground.successor.validFrom)
  const busy = ground.units.find(({ isExpected }) => isExpected)
  if (busy) throw new Refusal('unit-change-waiting', { unit: busy.name })
  const latest = addMonths(today, monthsAhead)
  if (order.effectiveOn > latest) throw new Refusal('unit-change-too-late', { latest })
  if (order.successorId && order.unitIds.includes(order.successorId)) throw new Refusal('successor-is-itself')
  if (order.newName && ground.nameIsTaken) throw new Refusal('unit-name-taken', { name: order.newName })
  if (order.kind === 'CLOSED') ensureNothingOpen(ground.units)
  if (order.kind === 'MERGED' || order.kind === 'HANDED_OVER') ensurePeople(order, ground)
}

/** Several may go up in one on the same day; what happens to a unit itself happens on a day of its own. */
function ensureStands(unit: UnitState, { effectiveOn }: UnitOrder, today: LocalDate, earliest: LocalDate): void {
  if (unit.validTo !== null || unit.validFrom > today) throw new Refusal('unit-not-in-force', { unit: unit.name })
  if (unit.isPlanned) throw new Refusal('unit-change-waiting', { unit: unit.name })
  if (effectiveOn < earliest) throw new Refusal('unit-change-too-early', { unit: unit.name, earliest })
}

function ensureNothingOpen(units: readonly UnitState[]): void {
  const busy = units.find((unit) => openIn(unit) > 0)
  if (busy) throw new Refusal('unit-has-open-work', { unit: busy.name, count: openIn(busy) })
}

const openIn = ({ openWork, openQuestions }: UnitState): number => openWork + openQuestions

/** Whoever goes on needs somebody who works there; so does a unit that keeps a part of its work. */
function ensurePeople({ kind, assignmentIds, grantIds }: UnitOrder, { units, successor }: UnitGround): void {
  const openWork = units.reduce((sum, unit) => sum + unit.openWork, 0)
  const questions = kind === 'MERGED' ? units.reduce((sum, unit) => sum + unit.openQuestions, 0) : 0
  if (openWork + questions > 0 && (successor?.people ?? 0) + grantIds.length === 0)
    throw new Refusal('successor-without-people', { unit: successor?.name ?? '' })
  const people = units.reduce((sum, unit) => sum + unit.people, 0)
  if (kind === 'HANDED_OVER' && openWork > assignmentIds.length && people > 0 && people === grantIds.length)
    throw new Refusal('unit-without-people', { unit: units[0]?.name ?? '' })
}

/** What is ordered for a day ahead waits for it; everything else is so from now on. */
export const isDue = ({ effectiveOn }: UnitOrder, today: LocalDate): boolean => effectiveOn <= today

/** 合并 and 撤销 end the unit; whoever takes over a part leaves it where it is. */
export const endsUnits = ({ kind }: Pick<UnitOrder, 'kind'>): boolean => kind === 'MERGED' || kind === 'CLOSED'
