import { type LocalDate, laterOf } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { Assessment } from './assessment'
import type { Item, Points } from './scheme'
import { assessmentWorkflow } from './workflow'

/** 更正: other points for an item of a unit, or one fact (a part, a promise, a meeting) that is not to count in the item. */
export type Correction = {
  readonly id: string
  readonly unitId: string
  readonly itemKey: string
  readonly reason: string
} & ({ readonly kind: 'POINTS'; readonly points: Points } | { readonly kind: 'LEAVE_OUT'; readonly factId: string })

/** Other points for the item, facts that are not to count in it, or both. */
export type Correcting = { readonly points: Points | null; readonly leaveOut: readonly string[] }

export const correctsNothing = ({ points, leaveOut }: Correcting): boolean => points === null && leaveOut.length === 0

/** A deduction takes, and so stands below zero; a gate has no points, only facts. */
export function ensureWithin({ kind, max, name }: Item, points: Points | null): void {
  if (points === null) return
  const [least, most] = kind === 'DEDUCTION' ? [-max, 0] : [0, max]
  if (kind === 'GATE' || points < least || points > most) throw new Refusal('assessment-points-outside', { item: name })
}

type Evidence = { readonly suggestionIds: readonly string[]; readonly fileIds: readonly string[] }
type OfItem = Pick<Correction, 'unitId' | 'itemKey'>

/** By the office itself, while the lists are checked: other points rest on something, a fact that is left out shows itself. */
export function ensureMayCorrect(
  { state }: Pick<Assessment, 'state'>,
  of: OfItem,
  { correcting, evidence }: { readonly correcting: Correcting; readonly evidence: Evidence },
  { item, standing }: { readonly item: Item; readonly standing: readonly Correction[] },
): void {
  ensureOpen(assessmentWorkflow, state, 'correct')
  if (correctsNothing(correcting)) throw new Refusal('correction-nothing')
  ensureWithin(item, correcting.points)
  if (correcting.points !== null && evidence.suggestionIds.length + evidence.fileIds.length === 0)
    throw new Refusal('correction-without-evidence')
  if (correcting.leaveOut.some((factId) => isLeftOut(factId, of, standing))) throw new Refusal('correction-stands')
}

const isLeftOut = (factId: string, { unitId, itemKey }: OfItem, standing: readonly Correction[]): boolean =>
  standing.some(
    (one) => one.kind === 'LEAVE_OUT' && one.factId === factId && one.unitId === unitId && one.itemKey === itemKey,
  )

export function ensureMayTakeBack({ state }: Pick<Assessment, 'state'>, takenBackAt: Date | null): void {
  ensureOpen(assessmentWorkflow, state, 'correct')
  if (takenBackAt) throw new Refusal('correction-taken-back')
}

/** Until when the unit may object to an item that the office put right by itself, or whose correction it took back. */
export type ItemWindow = { readonly itemKey: string; readonly until: LocalDate }

export function lastDayOf(
  { checkUntil }: Pick<Assessment, 'checkUntil'>,
  itemKey: string,
  windows: readonly ItemWindow[],
): LocalDate | null {
  const own = windows.filter((window) => window.itemKey === itemKey)
  return own.reduce<LocalDate | null>((last, { until }) => (last ? laterOf(last, until) : until), checkUntil)
}
