import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { AwardCall, Candidate, Finding, Nominator } from './award'
import { standing } from './award'
import { callWorkflow } from './workflow'

type Named = Pick<Candidate, 'unitId' | 'person' | 'suggestionId'>

const isSame = (one: Named, other: Named): boolean =>
  one.unitId === other.unitId && one.person === other.person && one.suggestionId === other.suggestionId

/** The same once; whoever nominates for a group, a unit or a delegation keeps to his number, the office to none. */
export function ensureNominable(call: AwardCall, named: Named, as: Nominator, whose: string): void {
  ensureOpen(callWorkflow, call.state, 'nominate')
  const live = call.candidates.filter(({ isTakenBack }) => !isTakenBack)
  if (live.some((one) => isSame(one, named))) throw new Refusal('award-candidate-twice')
  const his = live.filter(({ nominator, nominatorName }) => nominator === as && nominatorName === whose)
  if (as !== 'OFFICE' && his.length >= call.each) throw new Refusal('award-each-full', { each: call.each })
}

/** Who is checked now, each with what the facts bear out beside what the office has noted. */
export function recheck(call: AwardCall, counted: (candidate: Candidate) => readonly Finding[]): Candidate[] {
  ensureOpen(callWorkflow, call.state, 'check')
  const checked = call.candidates.filter(({ isTakenBack }) => !isTakenBack)
  if (checked.length === 0) throw new Refusal('award-nobody-nominated')
  return checked.map((one) =>
    withFindings(one, [...counted(one), ...one.findings.filter(({ source }) => source === 'NOTED')]),
  )
}

/** Whoever is barred stands on no shortlist. */
export const withFindings = (candidate: Candidate, findings: readonly Finding[]): Candidate => ({
  ...candidate,
  findings,
  ...(findings.length > 0 ? { place: null, placeReason: '' } : {}),
})

/** Three for every one that can be commended: who follows is named before the meeting, not after. */
export const longestShortlist = ({ quota }: Pick<AwardCall, 'quota'>): number => quota * 3

export function shortlist(call: AwardCall, candidate: Candidate, placeReason: string): Candidate {
  ensureOpen(callWorkflow, call.state, 'shortlist')
  if (!standing(call, 'NOMINATED').some(({ id }) => id === candidate.id)) throw new Refusal('award-not-eligible')
  const listed = standing(call, 'SHORTLISTED')
  if (listed.length >= longestShortlist(call))
    throw new Refusal('award-shortlist-full', { most: longestShortlist(call) })
  return { ...candidate, place: (listed.at(-1)?.place ?? 0) + 1, placeReason }
}

export function takeOff(call: AwardCall, candidate: Candidate): Candidate {
  ensureOpen(callWorkflow, call.state, 'shortlist')
  if (candidate.place === null) throw new Refusal('award-not-eligible')
  return { ...candidate, place: null, placeReason: '' }
}
