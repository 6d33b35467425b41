import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { Assessment } from './assessment'
import type { Item } from './scheme'
import { assessmentWorkflow } from './workflow'

/** What a unit says of one judged item: as its judges mark it, 1 or 0, a count, or hundredths of a point. Null: nothing yet. */
export type Claim = {
  readonly itemKey: string
  readonly value: number | null
  readonly words: string
  readonly suggestionIds: readonly string[]
  readonly fileIds: readonly string[]
}

/** 自评. Version 0: nobody has written anything yet. */
export type SelfAssessment = {
  readonly id: string
  readonly unitId: string
  readonly version: number
  readonly handedInAt: Date | null
  readonly claims: readonly Claim[]
}

/** What is counted from the year's events a unit does not claim: it checks it when it is counted. */
export const judgedItems = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ source }) => source === 'JUDGED')

/** MISSING is a count too, and the other way round: the fewer the better, which whoever types it has to be told. */
export type ClaimKind = 'YES_NO' | 'MISSING' | 'COUNT' | 'POINTS'

export function claimKindOf({ rule: { type } }: Item): ClaimKind {
  if (type === 'YES_NO') return 'YES_NO'
  if (type === 'PER_MISSING') return 'MISSING'
  return type === 'PER_EVENT' ? 'COUNT' : 'POINTS'
}

const mostCases = 999

export const mostClaimed = (item: Item): number =>
  ({ YES_NO: 1, MISSING: mostCases, COUNT: mostCases, POINTS: item.max })[claimKindOf(item)]

/** Typed in hundredths whatever it is: a yes and a count are whole. */
function inItsUnit(item: Item, typed: number | null): number | null {
  if (typed === null || claimKindOf(item) === 'POINTS') return typed
  if (typed % 100 !== 0) throw new Refusal('self-claim-outside', { item: item.name })
  return typed / 100
}

function claimed(item: Item, claim: Claim): Claim {
  const value = inItsUnit(item, claim.value)
  if (value !== null && (value < 0 || value > mostClaimed(item)))
    throw new Refusal('self-claim-outside', { item: item.name })
  return { ...claim, value }
}

/** The next version of the unit's one draft: who did not see the newest is told so. */
export function writeSelf(
  { state }: Pick<Assessment, 'state'>,
  self: SelfAssessment,
  { version, claims }: { readonly version: number; readonly claims: readonly Claim[] },
  items: readonly Item[],
): SelfAssessment {
  ensureOpen(assessmentWorkflow, state, 'assessOneself')
  if (self.handedInAt) throw new Refusal('self-handed-in')
  if (self.version !== version) throw new Refusal('stale-version')
  const judged = new Map(judgedItems(items).map((item) => [item.key, item]))
  const written = claims.map((claim) => {
    const item = judged.get(claim.itemKey)
    if (!item) throw new Refusal('assessment-item-unknown')
    return claimed(item, claim)
  })
  return { ...self, version: version + 1, claims: written }
}

/** Judged items without a value, or with one that nothing is said or shown for. */
export function unproven(self: Pick<SelfAssessment, 'claims'>, items: readonly Item[]): readonly Item[] {
  const claims = new Map(self.claims.map((claim) => [claim.itemKey, claim]))
  return judgedItems(items).filter(({ key }) => {
    const claim = claims.get(key)
    if (!claim || claim.value === null) return true
    return claim.value > 0 && claim.words === '' && claim.suggestionIds.length + claim.fileIds.length === 0
  })
}

export function handInSelf(
  { state }: Pick<Assessment, 'state'>,
  self: SelfAssessment,
  version: number,
  items: readonly Item[],
  now: Date,
): SelfAssessment {
  ensureOpen(assessmentWorkflow, state, 'assessOneself')
  if (self.handedInAt) throw new Refusal('self-handed-in')
  if (self.version !== version) throw new Refusal('stale-version')
  const open = unproven(self, items)
  if (open.length > 0) throw new Refusal('self-incomplete', { count: open.length, item: open[0]?.name ?? '' })
  return { ...self, handedInAt: now }
}

/** While the units still assess themselves; afterwards the judges have it before them. */
export function sendBackSelf({ state }: Pick<Assessment, 'state'>, self: SelfAssessment): SelfAssessment {
  ensureOpen(assessmentWorkflow, state, 'assessOneself')
  if (!self.handedInAt) throw new Refusal('self-not-handed-in')
  return { ...self, handedInAt: null }
}
