import { ownTitle } from './vocabulary/frames'
import {
  already,
  applying,
  clauseEnds,
  conditional,
  doneNow,
  elsewhere,
  forReference,
  future,
  inPlan,
  merelyHandled,
  now,
  paperDone,
  preparingNow,
  refusing,
  timeClause,
  trouble,
  underway,
  upkeep,
} from './vocabulary/outcomes'

/** What a sentence says of the outcome, as far as the words show. */
export const signals = [
  'DONE',
  'UNDERWAY',
  'PLAN',
  'APPLYING',
  'REFUSING',
  'REFERENCE',
  'CONDITION',
  'ELSEWHERE',
  'UPKEEP',
] as const
export type Signal = (typeof signals)[number]

const blankOut = (text: string, what: RegExp): string => text.replace(what, (found) => '_'.repeat(found.length))

/** Titles in quotes say nothing of the outcome. */
export const withoutTitles = (sentence: string): string => blankOut(sentence, ownTitle)

export function signalsIn(sentence: string): ReadonlySet<Signal> {
  const text = withoutTitles(sentence)
  const told = blankOut(text, timeClause)
  const found = new Set<Signal>()
  if (conditional.test(text)) found.add('CONDITION')
  if (refusing.test(told)) found.add('REFUSING')
  if (elsewhere.test(told)) found.add('ELSEWHERE')
  if (forReference.test(told)) found.add('REFERENCE')
  let isAhead = false
  for (const clause of told.split(clauseEnds)) {
    isAhead ||= future.test(clause)
    for (const one of signalsOf(clause, isAhead)) found.add(one)
  }
  return found.has('CONDITION') && found.has('UNDERWAY') && !now.test(told) ? asPlan(found) : found
}

/** What begins after an approval has not begun. */
const asPlan = (found: ReadonlySet<Signal>): ReadonlySet<Signal> =>
  new Set([...found].map((one) => (one === 'UNDERWAY' ? 'PLAN' : one)))

/** What goes on as upkeep is no plan of the deed. */
function signalsOf(clause: string, isAhead: boolean): Signal[] {
  const found: Signal[] = pastSignals(clause, isAhead)
  if (preparingNow.test(clause)) found.push('PLAN')
  if (upkeep.test(clause)) found.push('UPKEEP')
  else if (inPlan.test(clause)) found.push('PLAN')
  if (applying.test(clause)) found.push('APPLYING')
  return found
}

/** A thing on the list is a plan and no deed, and so is a paper that is finished. Once ahead, only 已 leads back. */
function pastSignals(clause: string, isAhead: boolean): Signal[] {
  if (paperDone.test(clause)) return ['PLAN']
  const past = already.exec(clause)?.groups
  const isDone = past ? past.done !== undefined && !future.test(clause) : !isAhead && doneNow.test(clause)
  const found: Signal[] = isDone && !trouble.test(clause) ? ['DONE'] : []
  if (past?.begun || underway.test(clause)) found.push('UNDERWAY')
  if (past?.prepared && !merelyHandled.test(past.prepared)) found.push('PLAN')
  return found
}
