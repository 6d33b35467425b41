import { type AwardCall, type Candidate, nextOnList, type Objection, standing, vetoes } from '@/lib/domain/award/award'
import { agree, decide, ensureObjectable, follow, openNotice, strike } from '@/lib/domain/award/deciding'
import { recheck, shortlist } from '@/lib/domain/award/nominating'
import { countedFindings, type VetoGround } from '@/lib/domain/award/vetoes'
import { chanceOf } from '../chance'
import { calendar } from '../days'
import type { NewId } from '../identifiers'
import * as day from './calendar-of-awards'
import type { DemoNominee } from './nominees'
import { type AwardPlan, basis, decidingBody, followReason, meeting, meetingWords, placeReasons } from './plans'

type Of = {
  readonly congressId: string
  readonly assessmentId: string
  readonly year: number
  readonly ground: VetoGround
  readonly bands: ReadonlyMap<string, number>
  readonly officerId: string
  readonly newId: NewId
}

/** One call, step by step through the rules: what they would refuse the demonstration cannot show. */
export function playAward(plan: AwardPlan, nominees: readonly DemoNominee[], of: Of): AwardCall {
  const called = calledFor(plan, of)
  const checked = listed(check({ ...called, candidates: nominees.map((one) => nominated(plan, one, of)) }, of))
  const agreedIds = standing(checked, 'SHORTLISTED')
    .slice(0, plan.quota)
    .map(({ id }) => id)
  const agreed = agree(checked, agreedIds, day.metOn, day.metOn)
  const met = { ...replaced(checked, agreed), state: 'MET' as const, metOn: day.metOn, meeting, meetingWords }
  const opened = { ...met, ...openNotice(met, plan.noticeFrom, day.metOn, calendar) }
  const heard = plan.objections.reduce((call, said) => object(call, said, agreedIds, of), opened as AwardCall)
  return plan.decision ? decided(heard, plan.decision) : followed(heard)
}

const calledFor = (
  { kind, name, quota, each }: AwardPlan,
  { congressId, assessmentId, year, newId }: Of,
): AwardCall => ({
  ...{ id: newId(day.calledAt), congressId, assessmentId, year, kind, name, quota, each, basis, decidingBody, vetoes },
  ...{ noticeDays: 5, state: 'NOMINATED', calledOn: day.calledOn, checkedOn: null, metOn: null, meeting: '' },
  ...{ meetingWords: '', noticeFrom: null, noticeUntil: null, decidedOn: null, decisionNumber: '', decisionWords: '' },
  ...{ stoppedOn: null, stopReason: '', candidates: [], objections: [] },
})

function nominated({ reasons }: AwardPlan, { by, ...named }: DemoNominee, { newId }: Of): Candidate {
  const seed = `nominated ${named.unitId ?? named.suggestionId} ${named.person}`
  return {
    ...{ id: newId(day.nominatedFrom), ...named, nominatedById: by.id, nominatedOn: day.nominatedOn },
    ...{ reason: chanceOf(seed).pick(reasons), isTakenBack: false, takeBackReason: '', band: null, findings: [] },
    ...{ place: null, placeReason: '', agreed: false, followedOn: null, followReason: '' },
    ...{ struckOn: null, strikeReason: '', certificate: null },
  }
}

function replaced(call: AwardCall, changed: readonly Candidate[]): AwardCall {
  const byId = new Map(changed.map((one) => [one.id, one]))
  return { ...call, candidates: call.candidates.map((one) => byId.get(one.id) ?? one) }
}

function check(call: AwardCall, { ground, bands }: Of): AwardCall {
  const checked = recheck(call, (one) => countedFindings(call.vetoes, one, ground)).map((one) => ({
    ...one,
    band: one.unitId === null ? null : (bands.get(one.unitId) ?? null),
  }))
  return { ...replaced(call, checked), state: 'CHECKED', checkedOn: day.nominatedOn }
}

/** The best band first, half as many again as can be commended. */
function listed(call: AwardCall): AwardCall {
  const free = standing(call, 'NOMINATED').sort((one, other) => (one.band ?? 99) - (other.band ?? 99))
  return free.slice(0, Math.ceil(call.quota * 1.5)).reduce((now, one, place) => {
    const reason = placeReasons[place % placeReasons.length] as string
    return replaced(now, [shortlist(now, one, reason)])
  }, call)
}

function object(
  call: AwardCall,
  { place, isUpheld, answer, ...said }: AwardPlan['objections'][number],
  agreedIds: readonly string[],
  { officerId, newId }: Of,
): AwardCall {
  const { id: candidateId } = ensureObjectable(call, agreedIds[place - 1] ?? '', day.objectedOn)
  const raised = { raisedOn: day.objectedOn, raisedById: officerId, outcome: null, answer: '', answeredOn: null }
  const objection: Objection = { id: newId(day.objectedAt), candidateId, ...said, ...raised }
  if (answer === null) return { ...call, objections: [...call.objections, objection] }
  const answered = { outcome: isUpheld ? 'UPHELD' : 'REJECTED', answer, answeredOn: day.answeredOn } as const
  const heard = { ...call, objections: [...call.objections, { ...objection, ...answered }] }
  return isUpheld ? replaced(heard, [strike(heard, candidateId, answer, day.answeredOn)]) : heard
}

/** Where a place was left free, and somebody stands to follow. */
function followed(call: AwardCall): AwardCall {
  const next = nextOnList(call)
  if (!next || standing(call, 'AGREED').length >= call.quota) return call
  const { candidate, noticeUntil } = follow(call, next.id, followReason, day.answeredOn, calendar)
  return { ...replaced(call, [candidate]), noticeUntil }
}

const decided = (call: AwardCall, decisionNumber: string): AwardCall => ({
  ...replaced(call, decide(call, day.decidedOn, day.decidedOn)),
  ...{ state: 'DECIDED', decidedOn: day.decidedOn, decisionNumber },
})
