import { type LocalDate, laterOf } from '../deadlines/local-date'
import { addWorkingDays, type WorkingCalendar } from '../deadlines/working-days'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { Assessment } from './assessment'
import { type Correcting, correctsNothing, ensureWithin, type ItemWindow, lastDayOf } from './correction'
import type { Item } from './scheme'
import { assessmentWorkflow } from './workflow'

/** 采纳、部分采纳、不采纳. */
export const outcomes = ['UPHELD', 'PARTLY', 'REJECTED'] as const
export type Outcome = (typeof outcomes)[number]

const workingDaysToObject = 5
const workingDaysToAnswer = 5

/** The day on which the units were shown their lists is day zero. */
export const lastDayToObject = (shownOn: LocalDate, calendar: WorkingCalendar): LocalDate =>
  addWorkingDays(shownOn, workingDaysToObject, calendar)

/** To what the office puts right by itself on this day: the same number of days, and never fewer than to the list. */
export function lastDayToObjectSince(
  { checkUntil }: Pick<Assessment, 'checkUntil'>,
  today: LocalDate,
  calendar: WorkingCalendar,
): LocalDate {
  const since = lastDayToObject(today, calendar)
  return checkUntil ? laterOf(since, checkUntil) : since
}

export const lastDayToAnswer = (raisedOn: LocalDate, calendar: WorkingCalendar): LocalDate =>
  addWorkingDays(raisedOn, workingDaysToAnswer, calendar)

export type Raised = {
  readonly itemKey: string
  readonly suggestionId: string | null
  readonly fileIds: readonly string[]
}

/** What stands against it: which of its own parts the unit names, and what of the same is still open. */
export type Ground = {
  readonly items: readonly Item[]
  readonly ownSuggestionIds: readonly string[]
  readonly open: readonly Pick<Raised, 'itemKey' | 'suggestionId'>[]
  /** items that the office put right by itself, each with its own last day */
  readonly windows: readonly ItemWindow[]
}

/** 异议: to one item, or to one suggestion in it, in time, with something that shows it. */
export function ensureMayObject(
  { state, checkUntil }: Pick<Assessment, 'state' | 'checkUntil'>,
  { itemKey, suggestionId, fileIds }: Raised,
  { items, ownSuggestionIds, open, windows }: Ground,
  today: LocalDate,
): Item {
  ensureOpen(assessmentWorkflow, state, 'object')
  const item = itemIn(items, itemKey)
  const until = lastDayOf({ checkUntil }, itemKey, windows)
  if (until === null || today > until) throw new Refusal('assessment-check-over', { day: until ?? '' })
  if (suggestionId !== null && !ownSuggestionIds.includes(suggestionId)) throw new Refusal('assessment-not-own-part')
  if (suggestionId === null && fileIds.length === 0) throw new Refusal('assessment-without-evidence')
  if (open.some((one) => one.itemKey === itemKey && one.suggestionId === suggestionId))
    throw new Refusal('assessment-objection-open')
  return item
}

export function itemIn(items: readonly Item[], itemKey: string): Item {
  const item = items.find(({ key }) => key === itemKey)
  if (!item) throw new Refusal('assessment-item-unknown')
  return item
}

export type Objection = Raised & {
  readonly id: string
  readonly congressId: string
  readonly assessmentId: string
  readonly unitId: string
  readonly outcome: Outcome | null
}

/** An objection that is upheld puts something right; one that is not puts nothing right. */
export function ensureMayAnswer(
  { state }: Pick<Assessment, 'state'>,
  objection: Pick<Objection, 'outcome'>,
  { outcome, correcting }: { readonly outcome: Outcome; readonly correcting: Correcting },
  item: Item,
): void {
  ensureOpen(assessmentWorkflow, state, 'decide')
  if (objection.outcome !== null) throw new Refusal('assessment-objection-answered')
  if (outcome === 'REJECTED' && !correctsNothing(correcting)) throw new Refusal('assessment-correction-unmeant')
  if (outcome !== 'REJECTED' && correctsNothing(correcting)) throw new Refusal('assessment-correction-missing')
  ensureWithin(item, correcting.points)
}

/** A result is frozen only when everything that was objected to has its answer. */
export function ensureNothingOpen(open: number): void {
  if (open > 0) throw new Refusal('assessment-objections-open', { count: open })
}
